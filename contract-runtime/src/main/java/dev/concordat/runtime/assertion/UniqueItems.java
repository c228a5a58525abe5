package dev.concordat.runtime.assertion;

import dev.concordat.runtime.json.JsonValue;
import dev.concordat.runtime.json.JsonValue.JsonArray;

/** {@code uniqueItems} (JSON Schema 2020-12 validation, 6.4.3). */
record UniqueItems() implements Assertion {

    @Override
    public void check(Subject subject) {
        if (subject.value() instanceof JsonArray array
                && array.items().stream().map(JsonValue::identity).distinct().count()
                        < array.items().size()) {
            subject.report("uniqueItems", null);
        }
    }
}
