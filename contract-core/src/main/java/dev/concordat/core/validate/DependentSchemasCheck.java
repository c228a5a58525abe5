package dev.concordat.core.validate;

import dev.concordat.core.json.JsonObject;

/** {@code dependentSchemas} (JSON Schema 2020-12 core, 10.2.2.4). */
final class DependentSchemasCheck implements KeywordCheck {

    @Override
    public void check(Application application) {
        if (application.instance() instanceof JsonObject object) {
            application.schema().object().dependentSchemas().forEach((name, schema) -> {
                if (object.members().containsKey(name)) {
                    application.require(schema);
                }
            });
        }
    }
}
