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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Types of values that are enumerated: {@code enum} and {@code const}. */
final class Enums {

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
        boolean nullable = values.remove(JsonNull.NULL);
        Schema source = source(facets);
        String keyword = source.constant() != null ? "const" : "enum";
        if (values.isEmpty()) {
            compilation.book().shaped(facets.nodes(), JsonType.NULL);
            return Shapes.use(id, nullable ? new Type.Null() : new Type.Never(), nullable, List.of());
        }
        Set<JsonType> types = new LinkedHashSet<>();
        values.forEach(value -> types.add(value.type() == JsonType.INTEGER ? JsonType.NUMBER : value.type()));
        JsonType type = types.iterator().next();
        compilation.book().shaped(facets.nodes(), type);
        if (types.size() > 1 || type == JsonType.ARRAY || type == JsonType.OBJECT) {
            compilation.book().refuse(source, keyword, "its values are not all strings or all numbers", "split it");
            return Shapes.use(id, new Type.Any(), nullable, List.of());
        }
        ScalarKind kind = kind(type, values);
        boolean scalar = type == JsonType.BOOLEAN
                || (values.size() == 1 && !compilation.places().isComponent(id));
        if (scalar) {
            return Shapes.use(id, new Type.Scalar(kind), nullable, List.of(constraint(source, keyword, values)));
        }
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
                            kind));
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
