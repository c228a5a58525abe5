package dev.concordat.runtime.assertion;

import dev.concordat.runtime.json.JsonValue.JsonObject;

/** {@code dependentSchemas} (JSON Schema 2020-12 core, 10.2.2.4): of one name. */
record DependentSchema(String present, Assertion assertion) implements Assertion {

    @Override
    public void check(Subject subject) {
        if (subject.value() instanceof JsonObject object && object.members().containsKey(present)) {
            subject.absorb(subject.probe(assertion));
        }
    }
}
