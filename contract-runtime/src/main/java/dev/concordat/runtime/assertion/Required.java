package dev.concordat.runtime.assertion;

import dev.concordat.runtime.json.JsonValue.JsonObject;
import java.util.List;

/** {@code required} (JSON Schema 2020-12 validation, 6.5.3). */
record Required(List<String> names) implements Assertion {

    @Override
    public void check(Subject subject) {
        if (subject.value() instanceof JsonObject object) {
            for (String name : names) {
                if (!object.members().containsKey(name)) {
                    subject.report(name, "required", null);
                }
            }
        }
    }
}
