package dev.concordat.core.validate;

import dev.concordat.core.contract.ArrayLimits;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code minItems}, {@code maxItems} and {@code uniqueItems} (JSON Schema 2020-12 validation, 6.4). */
final class ArraySizeCheck implements KeywordCheck {

    @Override
    public void check(Application application) {
        if (!(application.instance() instanceof JsonArray array)) {
            return;
        }
        ArrayLimits limits = application.schema().array();
        int size = array.items().size();
        Integer min = limits.minItems();
        if (min != null && size < min) {
            application.report("minItems", "must have at least " + min + " items, has " + size);
        }
        Integer max = limits.maxItems();
        if (max != null && size > max) {
            application.report("maxItems", "must have at most " + max + " items, has " + size);
        }
        if (limits.uniqueItems()) {
            unique(application, array.items());
        }
    }

    private static void unique(Application application, List<JsonValue> items) {
        Map<JsonValue, Integer> first = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            Integer before = first.putIfAbsent(items.get(i), i);
            if (before != null) {
                application.report("uniqueItems", "items " + before + " and " + i + " are equal");
                return;
            }
        }
    }
}
