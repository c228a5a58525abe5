package dev.concordat.core.diff;

import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names the subschemas of a node, so that those of two versions of a schema can be put side by side. */
final class SubschemaNames {

    private SubschemaNames() {}

    /** The subschemas by keyword and name, in the order of the keywords. */
    static Map<String, SchemaId> of(Schema schema) {
        Map<String, SchemaId> children = new LinkedHashMap<>();
        schema.object().properties().forEach((name, id) -> children.put("properties/" + name, id));
        schema.object().patternProperties().forEach((name, id) -> children.put("patternProperties/" + name, id));
        put(children, "additionalProperties", schema.object().additionalProperties());
        put(children, "propertyNames", schema.object().propertyNames());
        put(children, "unevaluatedProperties", schema.object().unevaluatedProperties());
        schema.object().dependentSchemas().forEach((name, id) -> children.put("dependentSchemas/" + name, id));
        put(children, "items", schema.array().items());
        put(children, "contains", schema.array().contains());
        put(children, "unevaluatedItems", schema.array().unevaluatedItems());
        put(children, "$ref", schema.composition().ref());
        put(children, "not", schema.composition().not());
        put(children, "if", schema.composition().ifSchema());
        put(children, "then", schema.composition().thenSchema());
        put(children, "else", schema.composition().elseSchema());
        all(children, "prefixItems", schema.array().prefixItems());
        all(children, "allOf", schema.composition().allOf());
        all(children, "anyOf", schema.composition().anyOf());
        all(children, "oneOf", schema.composition().oneOf());
        return children;
    }

    private static void put(Map<String, SchemaId> children, String name, @Nullable SchemaId id) {
        if (id != null) {
            children.put(name, id);
        }
    }

    private static void all(Map<String, SchemaId> children, String name, List<SchemaId> ids) {
        for (int i = 0; i < ids.size(); i++) {
            children.put(name + "/" + i, ids.get(i));
        }
    }
}
