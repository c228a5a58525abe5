package dev.concordat.runtime.assertion;

import dev.concordat.runtime.json.JsonValue;
import dev.concordat.runtime.json.JsonValue.JsonObject;

/** {@code propertyNames} (JSON Schema 2020-12 core, 10.3.2.4). */
record PropertyNames(Assertion name) implements Assertion {

    @Override
    public void check(Subject subject) {
        if (subject.value() instanceof JsonObject object) {
            for (String member : object.members().keySet()) {
                if (!subject.probe(member, JsonValue.of(member), name).isValid()) {
                    subject.report(member, "propertyNames", null);
                }
            }
        }
    }
}
