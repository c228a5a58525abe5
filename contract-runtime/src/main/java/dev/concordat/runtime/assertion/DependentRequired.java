package dev.concordat.runtime.assertion;

import dev.concordat.runtime.json.JsonValue.JsonObject;
import java.util.List;

/** {@code dependentRequired} (JSON Schema 2020-12 validation, 6.5.4): of one name. */
record DependentRequired(String present, List<String> names) implements Assertion {

    @Override
    public void check(Subject subject) {
        if (subject.value() instanceof JsonObject object && object.members().containsKey(present)) {
            for (String name : names) {
                if (!object.members().containsKey(name)) {
                    subject.report(name, "dependentRequired", present);
                }
            }
        }
    }
}
