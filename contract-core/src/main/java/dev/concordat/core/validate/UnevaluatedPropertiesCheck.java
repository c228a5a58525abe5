package dev.concordat.core.validate;

import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonObject;

/** {@code unevaluatedProperties} (JSON Schema 2020-12 core, 11.3). */
final class UnevaluatedPropertiesCheck implements KeywordCheck {

    @Override
    public void check(Application application) {
        SchemaId rest = application.schema().object().unevaluatedProperties();
        if (rest == null || !(application.instance() instanceof JsonObject object)) {
            return;
        }
        boolean never = application.evaluator().contract().schema(rest).never();
        object.members().forEach((name, value) -> {
            if (application.evaluated().hasProperty(name)) {
                return;
            }
            if (never) {
                application.reportAt(
                        application.place().child(name),
                        "unevaluatedProperties",
                        "member " + Shown.shortened(name) + " is not allowed",
                        application.schema().at("unevaluatedProperties"));
            } else {
                application.require(rest, value, name);
            }
            application.evaluated().property(name);
        });
    }
}
