package dev.concordat.core.validate;

import dev.concordat.core.contract.ArrayLimits;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonValue;
import java.util.List;

/** {@code prefixItems} and {@code items} (JSON Schema 2020-12 core, 10.3.1). */
final class ItemsCheck implements KeywordCheck {

    @Override
    public void check(Application application) {
        if (!(application.instance() instanceof JsonArray array)) {
            return;
        }
        ArrayLimits limits = application.schema().array();
        List<JsonValue> items = array.items();
        int prefix = Math.min(limits.prefixItems().size(), items.size());
        for (int i = 0; i < prefix; i++) {
            application.require(limits.prefixItems().get(i), items.get(i), Integer.toString(i));
        }
        application.evaluated().items(0, prefix);
        SchemaId rest = limits.items();
        if (rest != null) {
            for (int i = prefix; i < items.size(); i++) {
                application.require(rest, items.get(i), Integer.toString(i));
            }
            application.evaluated().items(prefix, items.size());
        }
    }
}
