package dev.concordat.runtime.assertion;

import dev.concordat.runtime.json.JsonValue;
import dev.concordat.runtime.json.JsonValue.JsonObject;

/** {@code properties} (JSON Schema 2020-12 core, 10.3.2.1): one of them. */
record Property(String name, Assertion value) implements Assertion {

    @Override
    public void check(Subject subject) {
        if (subject.value() instanceof JsonObject object) {
            JsonValue member = object.members().get(name);
            if (member != null) {
                subject.require(name, member, value);
                subject.evaluated().member(name);
            }
        }
    }
}
