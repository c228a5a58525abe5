package dev.concordat.generator.type;

import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.json.JsonValue;
import dev.concordat.generator.type.Constraint.Keyword;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Types of values that are enumerated: {@code enum} and {@code const}. */
final class Enums {

    /** What needs no second look at the values. */
    private static final Set<String> OWN = Set.of("type", "enum", "const", "format", "$ref", "allOf");

    private static final String EXTENSIBLE = "x-extensible-enum";

    /** A constant takes some 20 bytes of the method that makes them all, which has 65,535 (JVMS 17, 4.7.3). */
    private static final int MOST_CONSTANTS = 2000;

    /** Likewise, where values are listed only. */
    private static final int MOST_VALUES = 5000;

    /** Characters of a value in a message. */
    private static final int LONGEST = 60;

    private final Compilation compilation;

    Enums(Compilation compilation) {
        this.compilation = compilation;
    }

    static boolean hasValues(Facets facets) {
        return facets.nodes().stream().anyMatch(node -> node.enumeration() != null || node.constant() != null);
    }

    /** What all nodes allow together, types included; in document order. */
    static Set<JsonValue> values(Facets facets) {
        Set<JsonValue> allowed = new LinkedHashSet<>();
        boolean first = true;
        for (Schema node : facets.nodes()) {
            List<JsonValue> here = node.constant() != null ? List.of(node.constant()) : node.enumeration();
            if (here != null && first) {
                allowed.addAll(here);
                first = false;
            } else if (here != null) {
                allowed.retainAll(new LinkedHashSet<>(here));
            }
        }
        facets.nodes().forEach(node -> allowed.removeIf(value -> !node.allows(value.type())));
        return allowed;
    }

    TypeUse compile(SchemaId id, Facets facets) {
        Set<JsonValue> values = values(facets);
        boolean limited = facets.nodes().stream().anyMatch(node -> !Reduced.isEmpty(Reduced.without(node, OWN)));
        if (limited) {
            values.removeIf(value -> !compilation.shared().passes(facets, value));
        }
        facets.nodes().forEach(node -> warn(node, values));
        boolean nullable = values.remove(JsonNull.NULL);
        if (values.isEmpty()) {
            compilation.book().shaped(facets.nodes(), JsonType.NULL);
            return Shapes.use(id, nullable ? new Type.Null() : new Type.Never(), nullable, List.of());
        }
        Map<JsonType, Set<JsonValue>> byType = new EnumMap<>(JsonType.class);
        for (JsonValue value : values) {
            JsonType type = value.type() == JsonType.INTEGER ? JsonType.NUMBER : value.type();
            byType.computeIfAbsent(type, any -> new LinkedHashSet<>()).add(value);
        }
        byType.keySet().forEach(type -> compilation.book().shaped(facets.nodes(), type));
        if (byType.containsKey(JsonType.ARRAY) || byType.containsKey(JsonType.OBJECT)) {
            return Shapes.use(id, new Type.Any(), false, List.of())
                    .asserting(compilation.residue().everything(facets));
        }
        return byType.size() > 1
                ? mixed(id, facets, byType, nullable)
                : ofOneType(id, facets, byType.keySet().iterator().next(), values, nullable);
    }

    /** Strings and numbers, say: a union by JSON type. */
    private TypeUse mixed(SchemaId id, Facets facets, Map<JsonType, Set<JsonValue>> byType, boolean nullable) {
        List<Alternative> alternatives = new ArrayList<>();
        Map<JsonType, Integer> indexes = new EnumMap<>(JsonType.class);
        byType.forEach((type, values) -> {
            SchemaId member = new SchemaId(id.document(), id.pointer() + "/enum/" + type.keyword());
            compilation.places().put(member, compilation.places().spelling(id) + " " + type.keyword());
            indexes.put(type, alternatives.size());
            alternatives.add(new Alternative(ofOneType(member, facets, type, values, false), facets));
        });
        return compilation.unions().declare(id, facets, alternatives, new UnionStrategy.ByType(indexes), nullable);
    }

    /** Values that a node lists and itself forbids; what other nodes take away is narrowed on purpose. */
    private void warn(Schema node, Set<JsonValue> kept) {
        String keyword = node.constant() != null ? "const" : "enum";
        List<JsonValue> listed = node.constant() != null ? List.of(node.constant()) : node.enumeration();
        if (listed == null) {
            return;
        }
        for (JsonValue value : listed) {
            boolean forbidden = !kept.contains(value) && !compilation.shared().passes(node, value);
            if (forbidden) {
                String message = keyword + " lists " + shortened(value.toJson())
                        + ", which the schema itself forbids: there is no such value";
                compilation.book().warn("forbidden-value", node, keyword, message, "remove it, or correct the schema");
            }
        }
    }

    private static String shortened(String json) {
        return json.length() <= LONGEST ? json : json.substring(0, LONGEST) + "...";
    }

    private TypeUse ofOneType(SchemaId id, Facets facets, JsonType type, Set<JsonValue> values, boolean nullable) {
        Schema source = source(facets);
        String keyword = source.constant() != null ? "const" : "enum";
        if (values.size() > MOST_VALUES) {
            String reason = "no Java method has room for " + values.size() + " values";
            compilation.book().refuse(source, keyword, reason, "use a pattern, or check the value in code");
        }
        ScalarKind kind = kind(type, values);
        boolean scalar = type == JsonType.BOOLEAN
                || values.size() > MOST_CONSTANTS
                || (values.size() == 1 && !compilation.places().isComponent(id));
        if (scalar) {
            return Shapes.use(id, new Type.Scalar(kind), nullable, List.of(constraint(source, keyword, values)));
        }
        boolean open = type == JsonType.STRING && compilation.shared().options().openEnums();
        TypeUse use = declared(id, facets, values, kind, nullable, open);
        return open ? use.asserting(compilation.residue().of(facets, Residue.LIMITS)) : use;
    }

    /** The values that {@code x-extensible-enum} lists, unless too many for constants: there may be others later. */
    static Set<JsonValue> extensible(Facets facets) {
        Set<JsonValue> known = new LinkedHashSet<>();
        for (Schema node : facets.nodes()) {
            if (node.extensions().get(EXTENSIBLE) instanceof JsonArray values
                    && values.items().stream().allMatch(value -> value.type() == JsonType.STRING)) {
                known.addAll(values.items());
            }
        }
        return known.size() > MOST_CONSTANTS ? Set.of() : known;
    }

    /** The type of strings of which some are known. */
    TypeUse compileExtensible(SchemaId id, Facets facets) {
        facets.nodes().forEach(node -> {
            if (node.extensions().containsKey(EXTENSIBLE)) {
                compilation.book().record(node, EXTENSIBLE, Ledger.Treatment.TYPED);
            }
        });
        return declared(id, facets, extensible(facets), ScalarKind.STRING, false, true)
                .asserting(compilation.residue().of(facets, Residue.LIMITS));
    }

    private TypeUse declared(
            SchemaId id, Facets facets, Set<JsonValue> values, ScalarKind kind, boolean nullable, boolean open) {
        TypeId declared = new TypeId(id, false);
        if (compilation.shared().declare(declared)) {
            compilation
                    .shared()
                    .add(new EnumDeclaration(
                            declared,
                            compilation.shared().spelling(declared),
                            compilation.shared().isComponent(declared),
                            facets.own().annotations(),
                            facets.own().location(),
                            new ArrayList<>(values),
                            kind,
                            open));
        }
        return Shapes.use(id, new Type.Declared(declared), nullable, List.of());
    }

    private static Schema source(Facets facets) {
        Schema source = facets.own();
        for (Schema node : facets.nodes()) {
            source = node.enumeration() != null || node.constant() != null ? node : source;
        }
        return source;
    }

    private static Constraint constraint(Schema source, String keyword, Set<JsonValue> values) {
        return keyword.equals("const")
                ? new Constraint(Keyword.CONST, values.iterator().next(), source.id())
                : new Constraint(Keyword.ENUM, new JsonArray(new ArrayList<>(values)), source.id());
    }

    private static ScalarKind kind(JsonType type, Set<JsonValue> values) {
        if (type == JsonType.BOOLEAN) {
            return ScalarKind.BOOLEAN;
        }
        if (type == JsonType.STRING) {
            return ScalarKind.STRING;
        }
        return values.stream().allMatch(Enums::isLong) ? ScalarKind.LONG : ScalarKind.DECIMAL;
    }

    private static boolean isLong(JsonValue value) {
        return value instanceof JsonNumber number
                && number.isInteger()
                && number.value().abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
    }
}
