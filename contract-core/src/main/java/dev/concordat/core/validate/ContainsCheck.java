package dev.concordat.core.validate;

import dev.concordat.core.contract.ArrayLimits;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonValue;
import java.util.List;

/** {@code contains} with its counts (JSON Schema 2020-12 core, 10.3.1.3; validation, 6.4.4 and 6.4.5). */
final class ContainsCheck implements KeywordCheck {

    @Override
    public void check(Application application) {
        ArrayLimits limits = application.schema().array();
        SchemaId contained = limits.contains();
        if (contained == null || !(application.instance() instanceof JsonArray array)) {
            return;
        }
        List<JsonValue> items = array.items();
        int count = 0;
        for (int i = 0; i < items.size(); i++) {
            if (application.probe(contained, items.get(i), Integer.toString(i)).isValid()) {
                application.evaluated().items(i, i + 1);
                count++;
            }
        }
        Integer min = limits.minContains();
        if (min == null && count == 0) {
            application.report("contains", "must contain a matching item, none of " + items.size() + " matches");
        } else if (min != null && count < min) {
            application.report("minContains", "must contain at least " + min + " matching items, has " + count);
        }
        Integer max = limits.maxContains();
        if (max != null && count > max) {
            application.report("maxContains", "must contain at most " + max + " matching items, has " + count);
        }
    }
}
