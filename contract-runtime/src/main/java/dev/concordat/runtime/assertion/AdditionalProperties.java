package dev.concordat.runtime.assertion;

import dev.concordat.runtime.json.Expression;
import dev.concordat.runtime.json.JsonValue.JsonObject;
import java.util.List;
import java.util.Set;

/** {@code additionalProperties} (JSON Schema 2020-12 core, 10.3.2.3). */
record AdditionalProperties(Set<String> names, List<Expression> patterns, Assertion value) implements Assertion {

    @Override
    public void check(Subject subject) {
        if (subject.value() instanceof JsonObject object) {
            object.members().forEach((name, member) -> {
                if (!names.contains(name) && patterns.stream().noneMatch(pattern -> subject.finds(pattern, name))) {
                    subject.require(name, member, value, "additionalProperties");
                    subject.evaluated().member(name);
                }
            });
        }
    }
}
