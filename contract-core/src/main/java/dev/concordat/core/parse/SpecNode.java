package dev.concordat.core.parse;

import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A node of a document with its place. Nesting is bounded by {@link ParseLimits#depth()}, so recursion over nodes is
 * safe; a YAML alias shares the node of its anchor.
 */
public sealed interface SpecNode permits SpecObject, SpecArray, SpecScalar {

    /** Where the node starts, packed by {@link Position}. */
    long position();

    /** The node as a JSON value, without places. */
    default JsonValue toJson() {
        if (this instanceof SpecObject object) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            object.members()
                    .forEach((name, member) -> members.put(name, member.value().toJson()));
            return new JsonObject(members);
        }
        if (this instanceof SpecArray array) {
            List<JsonValue> items = new ArrayList<>(array.items().size());
            array.items().forEach(item -> items.add(item.toJson()));
            return new JsonArray(items);
        }
        return ((SpecScalar) this).value();
    }
}
