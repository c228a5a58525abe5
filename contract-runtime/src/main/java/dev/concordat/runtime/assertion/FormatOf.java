package dev.concordat.runtime.assertion;

import dev.concordat.runtime.json.Format;
import dev.concordat.runtime.json.JsonValue.JsonString;

/** {@code format} (JSON Schema 2020-12 validation, 7). */
record FormatOf(Format<?> format) implements Assertion {

    @Override
    public void check(Subject subject) {
        if (subject.value() instanceof JsonString text && format.parse(text.value()) == null) {
            subject.report("format", format.name());
        }
    }
}
