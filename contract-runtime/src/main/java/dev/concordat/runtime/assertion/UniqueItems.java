package dev.concordat.runtime.assertion;

import dev.concordat.runtime.json.JsonValue.JsonArray;
import java.util.HashSet;

/** {@code uniqueItems} (JSON Schema 2020-12 validation, 6.4.3). */
record UniqueItems() implements Assertion {

    @Override
    public void check(Subject subject) {
        if (subject.value() instanceof JsonArray array
                && new HashSet<>(array.items()).size() < array.items().size()) {
            subject.report("uniqueItems", null);
        }
    }
}
