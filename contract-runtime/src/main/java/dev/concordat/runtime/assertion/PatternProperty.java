package dev.concordat.runtime.assertion;

import dev.concordat.runtime.json.Expression;
import dev.concordat.runtime.json.JsonValue.JsonObject;

/** {@code patternProperties} (JSON Schema 2020-12 core, 10.3.2.2): one of them. */
record PatternProperty(Expression names, Assertion value) implements Assertion {

    @Override
    public void check(Subject subject) {
        if (subject.value() instanceof JsonObject object) {
            object.members().forEach((name, member) -> {
                if (subject.finds(names, name)) {
                    subject.require(name, member, value);
                    subject.evaluated().member(name);
                }
            });
        }
    }
}
