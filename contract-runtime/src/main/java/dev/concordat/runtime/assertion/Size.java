package dev.concordat.runtime.assertion;

import dev.concordat.runtime.json.JsonValue;
import dev.concordat.runtime.json.JsonValue.JsonArray;
import dev.concordat.runtime.json.JsonValue.JsonObject;

/** How many items or members there are (JSON Schema 2020-12 validation, 6.4.1, 6.4.2, 6.5.1 and 6.5.2). */
record Size(String keyword, int limit) implements Assertion {

    @Override
    public void check(Subject subject) {
        int size = size(subject.value());
        boolean wrong = keyword.startsWith("min") ? size < limit : size > limit;
        if (size >= 0 && wrong) {
            subject.report(keyword, String.valueOf(limit));
        }
    }

    /** Negative for a value that the keyword is not about. */
    private int size(JsonValue value) {
        if (value instanceof JsonArray array && keyword.endsWith("Items")) {
            return array.items().size();
        }
        return value instanceof JsonObject object && keyword.endsWith("Properties")
                ? object.members().size()
                : -1;
    }
}
