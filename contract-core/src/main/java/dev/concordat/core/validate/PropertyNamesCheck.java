package dev.concordat.core.validate;

import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;

/** {@code propertyNames} (JSON Schema 2020-12 core, 10.3.2.4). */
final class PropertyNamesCheck implements KeywordCheck {

    @Override
    public void check(Application application) {
        SchemaId names = application.schema().object().propertyNames();
        if (names == null || !(application.instance() instanceof JsonObject object)) {
            return;
        }
        for (String name : object.members().keySet()) {
            Application inner = application.probe(names, new JsonString(name), name);
            if (!inner.isValid()) {
                String why = inner.violations().isEmpty()
                        ? ""
                        : ": " + inner.violations().get(0).message();
                application.report("propertyNames", "the name " + Shown.shortened(name) + " is not allowed" + why);
            }
        }
    }
}
