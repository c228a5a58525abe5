package dev.concordat.core.validate;

import dev.concordat.core.contract.ObjectLimits;
import dev.concordat.core.json.JsonObject;

/** {@code minProperties} and {@code maxProperties} (JSON Schema 2020-12 validation, 6.5). */
final class ObjectSizeCheck implements KeywordCheck {

    @Override
    public void check(Application application) {
        if (!(application.instance() instanceof JsonObject object)) {
            return;
        }
        ObjectLimits limits = application.schema().object();
        int size = object.members().size();
        Integer min = limits.minProperties();
        if (min != null && size < min) {
            application.report("minProperties", "must have at least " + min + " members, has " + size);
        }
        Integer max = limits.maxProperties();
        if (max != null && size > max) {
            application.report("maxProperties", "must have at most " + max + " members, has " + size);
        }
    }
}
