package dev.concordat.core.lower;

import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.Pointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code bundled OpenAPI 3.1 or 3.2 -> OpenAPI 3.0}: a pure function, and never an invalid document of a valid one. */
public final class Lowering {

    private static final String VERSION = "3.0.3";
    private static final Set<String> INLINED = Set.of("pathItems", "mediaTypes");
    private static final String PATH_ITEMS = "#/components/pathItems/";

    private final Ledger ledger;
    private final JsonObject root;
    private final SchemaLowering schemas;
    private final Definitions definitions;

    private Lowering(JsonObject root, String source) {
        this.ledger = new Ledger(source);
        this.root = root;
        this.definitions = new Definitions(root);
        this.schemas = new SchemaLowering(ledger, definitions);
    }

    /**
     * Lowers a document. One of Swagger 2.0 or OpenAPI 3.0 needs nothing and comes back as it is.
     *
     * @param bundled a document that refers to nothing outside
     * @param source what the findings call it
     */
    public static Lowered lower(JsonObject bundled, String source) {
        if (!(bundled.get("openapi") instanceof JsonString version)
                || version.value().startsWith("3.0")) {
            return new Lowered(bundled, List.of());
        }
        Lowering lowering = new Lowering(bundled, source);
        JsonObject document = lowering.document();
        return new Lowered(document, lowering.ledger.lost());
    }

    private JsonObject document() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("openapi", new JsonString(VERSION));
        object("OpenAPI", root, "").members().forEach(members::putIfAbsent);
        members.putIfAbsent("paths", new JsonObject(Map.of()));
        JsonObject document = new JsonObject(members);
        JsonObject hoisted = definitions.hoisted(schemas);
        if (!hoisted.members().isEmpty()) {
            JsonObject components = child(document, "components");
            Map<String, JsonValue> all =
                    new LinkedHashMap<>(child(components, "schemas").members());
            all.putAll(hoisted.members());
            document = document.with("components", components.with("schemas", new JsonObject(all)));
        }
        return SecurityLowering.lower(document, ledger);
    }

    private static JsonObject child(JsonObject parent, String name) {
        return parent.get(name) instanceof JsonObject object ? object : new JsonObject(Map.of());
    }

    private JsonValue value(String kind, JsonValue value, String at) {
        if (kind.equals("Schema")) {
            return schemas.lower(value, at);
        }
        return value instanceof JsonObject object ? object(kind, object, at) : value;
    }

    private JsonObject object(String kind, JsonObject object, String at) {
        JsonObject target = inlined(kind, object);
        if (target != null) {
            return object(kind, target, at);
        }
        if (!kind.equals("Path Item") && object.get("$ref") instanceof JsonString reference) {
            return new JsonObject(Map.of("$ref", reference));
        }
        if (kind.equals("Callback")) {
            return map("Path Item", object, at);
        }
        Shape shape = Objects.requireNonNull(Shape.ALL.get(kind), kind);
        Map<String, JsonValue> members = new LinkedHashMap<>();
        object.members().forEach((name, value) -> {
            String place = Pointer.child(at, name);
            if (name.startsWith("x-")) {
                members.put(name, value);
            } else if (INLINED.contains(name) && kind.equals("Components")) {
                return; // each stands where it is referred to
            } else if (!shape.members().contains(name)) {
                ledger.lost(place, name + " of a " + kind + " Object", "it is left out");
            } else {
                members.put(name, member(shape, name, value, place));
            }
        });
        complete(kind, members);
        return new JsonObject(members);
    }

    private JsonValue member(Shape shape, String name, JsonValue value, String at) {
        String one = shape.one().get(name);
        String map = shape.maps().get(name);
        String list = shape.lists().get(name);
        if (one != null) {
            return value(one, value, at);
        }
        if (map != null && value instanceof JsonObject object) {
            return map(map, object, at);
        }
        if (list != null && value instanceof JsonArray array) {
            List<JsonValue> items = new ArrayList<>();
            for (int i = 0; i < array.items().size(); i++) {
                JsonValue item = array.items().get(i);
                if (isSendable(item, Pointer.child(at, i))) {
                    items.add(value(list, item, Pointer.child(at, i)));
                }
            }
            return new JsonArray(items);
        }
        return value;
    }

    private JsonObject map(String kind, JsonObject object, String at) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        object.members()
                .forEach((name, value) ->
                        members.put(name, name.startsWith("x-") ? value : value(kind, value, Pointer.child(at, name))));
        return new JsonObject(members);
    }

    /** Everything but a parameter that is the whole query (OpenAPI 3.2, 4.12). */
    private boolean isSendable(JsonValue item, String at) {
        boolean query = item instanceof JsonObject object && new JsonString("querystring").equals(object.get("in"));
        if (query) {
            ledger.lost(at, "a parameter in: querystring", "it is left out");
        }
        return !query;
    }

    /** The components that 3.0 does not have stand where they are referred to. */
    private @Nullable JsonObject inlined(String kind, JsonObject object) {
        if (!(object.get("$ref") instanceof JsonString reference)) {
            return null;
        }
        String section = kind.equals("Path Item") ? PATH_ITEMS : "#/components/mediaTypes/";
        String text = reference.value();
        if (!text.startsWith(section) || (!kind.equals("Path Item") && !kind.equals("Media Type"))) {
            return null;
        }
        JsonObject components = child(child(root, "components"), section.split("/", -1)[2]);
        return components.get(Pointer.unescape(text.substring(section.length()))) instanceof JsonObject target
                        && !target.members().containsKey("$ref")
                ? target
                : null;
    }

    /** What 3.0 demands and later versions do not. */
    private static void complete(String kind, Map<String, JsonValue> members) {
        if (kind.equals("Response")) {
            members.putIfAbsent("description", new JsonString(""));
        }
        if (kind.equals("Operation")) {
            members.putIfAbsent(
                    "responses",
                    new JsonObject(Map.of("default", new JsonObject(Map.of("description", new JsonString(""))))));
        }
    }
}
