package dev.concordat.core.validate;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where each schema resource defines which {@code $dynamicAnchor} (JSON Schema 2020-12 core, 8.2.3.2). */
final class DynamicAnchors {

    private final Map<String, Map<String, SchemaId>> byDocument = new HashMap<>();

    DynamicAnchors(Contract contract) {
        for (Schema schema : contract.schemas().values()) {
            String anchor = schema.composition().dynamicAnchor();
            if (anchor != null) {
                byDocument
                        .computeIfAbsent(schema.id().document(), document -> new HashMap<>())
                        .putIfAbsent(anchor, schema.id());
            }
        }
    }

    /** The outermost resource of the dynamic scope that has the anchor wins. */
    SchemaId resolve(Application application, SchemaId initial, @Nullable String anchor) {
        SchemaId target = initial;
        if (anchor == null) {
            return target;
        }
        for (Application scope = application; scope != null; scope = scope.outer()) {
            SchemaId found = byDocument
                    .getOrDefault(scope.schema().id().document(), Map.of())
                    .get(anchor);
            if (found != null) {
                target = found;
            }
        }
        return target;
    }
}
