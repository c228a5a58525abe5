package dev.concordat.runtime.assertion;

import dev.concordat.runtime.json.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** {@code enum} and {@code const} (JSON Schema 2020-12 validation, 6.1.2 and 6.1.3). */
record Enumeration(String keyword, Set<JsonValue> values, String limit) implements Assertion {

    static Enumeration of(String keyword, List<String> texts) {
        Set<JsonValue> values = new HashSet<>();
        texts.forEach(text -> values.add(JsonValue.parse(text)));
        return new Enumeration(keyword, values, String.join(", ", texts));
    }

    @Override
    public void check(Subject subject) {
        if (!values.contains(subject.value())) {
            subject.report(keyword, limit);
        }
    }
}
