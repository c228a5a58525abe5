package dev.concordat.runtime.assertion;

import dev.concordat.runtime.json.JsonValue.JsonObject;

/** {@code unevaluatedProperties} (JSON Schema 2020-12 core, 11.3). */
record UnevaluatedProperties(Assertion rest) implements Assertion {

    @Override
    public void check(Subject subject) {
        if (subject.value() instanceof JsonObject object) {
            object.members().forEach((name, member) -> {
                if (!subject.evaluated().hasMember(name)) {
                    subject.evaluated().member(name);
                    subject.require(name, member, rest, "unevaluatedProperties");
                }
            });
        }
    }
}
