package dev.concordat.core.generate;

import dev.concordat.core.algebra.Sought;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.json.JsonValue;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** {@code type}: each allowed one, and others. */
final class TypeFacet implements Facet {

    private static final int MAX_NESTING = 2;

    private final Builder builder;
    private final long seed;

    TypeFacet(Builder builder, long seed) {
        this.builder = builder;
        this.seed = seed;
    }

    @Override
    public void valid(Site site, Targets targets) {
        Set<JsonType> types = site.shape().types();
        if (types.size() == JsonType.values().length || site.shape().enumeration() != null) {
            targets.add(site, "type", "an ordinary value", Stream.of(site.base()));
            return;
        }
        for (JsonType type : types) {
            if (type == JsonType.INTEGER && types.contains(JsonType.NUMBER)) {
                continue;
            }
            Effort effort = new Effort(seed, false);
            Stream<JsonValue> ordinary = site.base().type() == type
                    ? Stream.of(site.base())
                    : builder.ofType(site.shape(), type, site.name(), effort).stream();
            targets.add(site, "type", "an ordinary value of type " + type.keyword(), new Sought.OfType(type), ordinary);
        }
    }

    @Override
    public void invalid(Site site, Targets targets) {
        boolean typed =
                site.shape().nodes().stream().anyMatch(node -> !node.types().isEmpty());
        if (!typed) {
            return;
        }
        Set<JsonType> types = site.shape().types();
        // What a value of another branch breaks is a matter of that branch.
        Set<JsonType> elsewhere =
                site.isSibling() ? letIn(builder.shape(site.schemas()), 0) : EnumSet.noneOf(JsonType.class);
        boolean root = site.pointer().isEmpty();
        for (JsonType type : JsonType.values()) {
            boolean contrast = type == JsonType.NULL || type == contrast(types);
            if (!types.contains(type) && !elsewhere.contains(type) && (root || contrast)) {
                misplaced(site, targets, type);
            }
        }
        if (types.contains(JsonType.INTEGER)
                && !types.contains(JsonType.NUMBER)
                && !elsewhere.contains(JsonType.NUMBER)
                && !root) {
            misplaced(site, targets, JsonType.NUMBER);
        }
    }

    /** The types that some choice of branches lets in. */
    private static Set<JsonType> letIn(Shape shape, int nesting) {
        Set<JsonType> all = EnumSet.copyOf(shape.types());
        if (nesting < MAX_NESTING) {
            for (Choice choice : shape.choices()) {
                Set<JsonType> some = EnumSet.noneOf(JsonType.class);
                choice.branches().forEach(branch -> some.addAll(letIn(shape.take(choice, branch), nesting + 1)));
                all.retainAll(some);
            }
        }
        return all;
    }

    private static void misplaced(Site site, Targets targets, JsonType type) {
        String reason = type.keyword() + " where it is not allowed";
        targets.add(site, "type", reason, new Sought.OfType(type), Stream.of(sample(type)));
    }

    /** A type that is far from the allowed ones even where everything is text. */
    private static JsonType contrast(Set<JsonType> types) {
        return types.contains(JsonType.STRING) ? JsonType.OBJECT : JsonType.STRING;
    }

    private static JsonValue sample(JsonType type) {
        return switch (type) {
            case NULL -> JsonNull.NULL;
            case BOOLEAN -> new JsonBoolean(true);
            case INTEGER -> JsonNumber.of(1);
            case NUMBER -> JsonNumber.of("1.5");
            case STRING -> new JsonString("text");
            case ARRAY -> new JsonArray(List.of());
            case OBJECT -> new JsonObject(Map.of());
        };
    }
}
