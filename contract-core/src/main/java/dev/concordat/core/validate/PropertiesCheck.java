package dev.concordat.core.validate;

import dev.concordat.core.contract.ObjectLimits;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.pattern.EcmaPattern;
import java.util.Map;

/** {@code properties}, {@code patternProperties} and {@code additionalProperties} (core, 10.3.2). */
final class PropertiesCheck implements KeywordCheck {

    @Override
    public void check(Application application) {
        ObjectLimits limits = application.schema().object();
        if (application.instance() instanceof JsonObject object) {
            object.members().forEach((name, value) -> member(application, limits, name, value));
        }
    }

    private static void member(Application application, ObjectLimits limits, String name, JsonValue value) {
        boolean known = false;
        SchemaId property = limits.properties().get(name);
        if (property != null) {
            known = true;
            application.require(property, value, name);
        }
        for (Map.Entry<String, SchemaId> entry : limits.patternProperties().entrySet()) {
            if (application.match(entry.getKey(), name) == EcmaPattern.Match.YES) {
                known = true;
                application.require(entry.getValue(), value, name);
            }
        }
        SchemaId additional = limits.additionalProperties();
        if (!known && additional != null) {
            known = true;
            if (application.evaluator().contract().schema(additional).never()) {
                application.reportAt(
                        application.place().child(name),
                        "additionalProperties",
                        "member " + Shown.shortened(name) + " is not allowed",
                        application.schema().at("additionalProperties"));
            } else {
                application.require(additional, value, name);
            }
        }
        if (known) {
            application.evaluated().property(name);
        }
    }
}
