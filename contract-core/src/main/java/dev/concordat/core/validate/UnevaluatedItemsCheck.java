package dev.concordat.core.validate;

import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonValue;
import java.util.List;

/** {@code unevaluatedItems} (JSON Schema 2020-12 core, 11.2). */
final class UnevaluatedItemsCheck implements KeywordCheck {

    @Override
    public void check(Application application) {
        SchemaId rest = application.schema().array().unevaluatedItems();
        if (rest == null || !(application.instance() instanceof JsonArray array)) {
            return;
        }
        List<JsonValue> items = array.items();
        boolean never = application.evaluator().contract().schema(rest).never();
        for (int i = 0; i < items.size(); i++) {
            if (application.evaluated().hasItem(i)) {
                continue;
            }
            String token = Integer.toString(i);
            if (never) {
                application.reportAt(
                        application.place().child(token),
                        "unevaluatedItems",
                        "item " + i + " is not allowed",
                        application.schema().at("unevaluatedItems"));
            } else {
                application.require(rest, items.get(i), token);
            }
        }
        application.evaluated().items(0, items.size());
    }
}
