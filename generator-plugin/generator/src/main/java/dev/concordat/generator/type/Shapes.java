package dev.concordat.generator.type;

import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Types of values that have one JSON type: scalars, lists, maps, records, enums. */
final class Shapes {

    private final Compilation compilation;
    private final KeywordBook book;
    private final Enums enums;
    private final Arrays arrays;
    private final Residue residue;

    Shapes(Compilation compilation) {
        this.compilation = compilation;
        this.book = compilation.book();
        this.enums = new Enums(compilation);
        this.arrays = new Arrays(compilation);
        this.residue = compilation.residue();
    }

    TypeUse compile(SchemaId id, Facets facets) {
        Set<JsonType> types =
                facets.types().isEmpty() ? EnumSet.noneOf(JsonType.class) : EnumSet.copyOf(facets.types());
        if (types.isEmpty() && facets.saysTypes()) {
            return use(id, new Type.Never(), false, List.of());
        }
        if (Enums.hasValues(facets)) {
            return enums.compile(id, facets);
        }
        boolean nullable = types.remove(JsonType.NULL);
        JsonType type = types.isEmpty() && !nullable
                ? implied(facets)
                : types.stream().findFirst().orElse(JsonType.NULL);
        if (type == JsonType.NULL) {
            return untyped(id, facets, nullable);
        }
        TypeUse use = compile(id, facets, type);
        if (!(use.type() instanceof Type.Declared)) {
            use = use.asserting(residue.of(facets, Residue.LOGIC_OF_VALUES));
        }
        return nullable && compilation.passesNull(facets) ? use.orNull() : use;
    }

    /** Anything, or null alone. */
    private TypeUse untyped(SchemaId id, Facets facets, boolean nullable) {
        book.shaped(facets.nodes(), JsonType.NULL);
        if (nullable) {
            return use(id, new Type.Null(), true, List.of()).asserting(residue.of(facets, Residue.LOGIC_OF_VALUES));
        }
        return use(id, new Type.Any(), false, List.of()).asserting(residue.everything(facets));
    }

    /** The type of the values of one JSON type among those that a schema allows. */
    TypeUse compile(SchemaId id, Facets facets, JsonType type) {
        TypeUse external = compilation.externals().of(id, facets, type);
        if (external != null) {
            return external;
        }
        book.shaped(facets.nodes(), type);
        List<Constraint> constraints = Limits.of(facets.nodes(), type);
        if (type == JsonType.STRING && !Enums.extensible(facets).isEmpty()) {
            return enums.compileExtensible(id, facets);
        }
        return switch (type) {
            case OBJECT -> object(id, facets, constraints);
            case ARRAY -> arrays.compile(id, facets, constraints);
            default -> use(id, new Type.Scalar(Scalars.kind(type, facets)), false, constraints);
        };
    }

    private TypeUse object(SchemaId id, Facets facets, List<Constraint> constraints) {
        boolean named = facets.nodes().stream()
                .anyMatch(node -> !node.object().properties().isEmpty());
        FreeMembers free = compilation.freeMembers();
        List<Assertion> assertions = new ArrayList<>(residue.of(facets, Residue.DEPENDENCIES));
        assertions.addAll(free.unsaid(facets));
        if (!named && !free.isClosed(facets)) {
            TypeUse map = map(id, facets, free.of(facets), constraints).asserting(assertions);
            if (!compilation.isReentered(id)) {
                return map;
            }
        }
        TypeId type = compilation.typeId(id, facets);
        if (compilation.shared().declare(type)) {
            compilation.shared().later(() -> {
                // Only now is it known what the choices beside it have become.
                List<Assertion> all = new ArrayList<>(assertions);
                all.addAll(residue.of(facets, Set.of("propertyNames")));
                all.addAll(residue.of(facets, Residue.LOGIC_OF_VALUES));
                new Records(compilation).declare(type, facets, constraints, all);
            });
        }
        return use(id, new Type.Declared(type), false, List.of());
    }

    private TypeUse map(SchemaId id, Facets facets, AdditionalProperties additional, List<Constraint> constraints) {
        List<Constraint> all = new ArrayList<>(constraints);
        List<Constraint> keys = new ArrayList<>();
        List<Assertion> assertions = new ArrayList<>();
        for (Schema node : facets.nodes()) {
            if (!node.object().required().isEmpty()) {
                all.add(Records.required(node));
            }
            SchemaId names = node.object().propertyNames();
            if (names != null && isPlainText(names)) {
                keys.addAll(keys(names));
            } else if (names != null) {
                assertions.addAll(residue.of(new Facets(List.of(node)), Set.of("propertyNames")));
            }
        }
        TypeUse values = additional.values() == null ? use(id, new Type.Any(), false, List.of()) : additional.values();
        return use(id, new Type.MapOf(values, keys, additional.names()), false, all)
                .asserting(assertions);
    }

    /** Whether names are limited by nothing but length, pattern and enumeration. */
    private boolean isPlainText(SchemaId names) {
        Set<String> plain = Set.of("type", "minLength", "maxLength", "pattern", "enum", "const", "$ref", "allOf");
        return Facets.of(compilation.contract(), List.of(names)).nodes().stream()
                .allMatch(node -> node.allows(JsonType.STRING)
                        && Reduced.isEmpty(Reduced.without(node, plain))
                        && node.format() == null);
    }

    /** Keys are strings, whatever their schema says. */
    private List<Constraint> keys(SchemaId names) {
        Facets key = Facets.of(compilation.contract(), List.of(names));
        book.shaped(key.nodes(), JsonType.STRING);
        List<Constraint> constraints = new ArrayList<>(Limits.of(key.nodes(), JsonType.STRING));
        if (Enums.hasValues(key)) {
            JsonArray values = new JsonArray(Enums.values(key).stream()
                    .filter(value -> value.type() == JsonType.STRING)
                    .toList());
            constraints.add(
                    new Constraint(Constraint.Keyword.ENUM, values, key.own().id()));
        }
        return constraints;
    }

    /** The type that keywords without a type let one think of; null for none, or for several. */
    JsonType assumed(Facets facets) {
        Set<JsonType> about = EnumSet.noneOf(JsonType.class);
        for (JsonType type : List.of(JsonType.OBJECT, JsonType.ARRAY, JsonType.STRING, JsonType.NUMBER)) {
            if (facets.nodes().stream().anyMatch(node -> KeywordTable.firstAbout(type, node) != null)) {
                about.add(type);
            }
        }
        return about.size() == 1 ? about.iterator().next() : JsonType.NULL;
    }

    private JsonType implied(Facets facets) {
        JsonType type = assumed(facets);
        for (Schema node : facets.nodes()) {
            String keyword = KeywordTable.firstAbout(type, node);
            // What OpenAPI calls binary data has a media type and no type (3.1, 4.8.14.3).
            if (type != JsonType.NULL && keyword != null && !keyword.startsWith("content")) {
                String message = "without type, " + keyword + " lets every value pass that is no " + type.keyword()
                        + "; " + type.keyword() + " is assumed";
                book.warn("type-assumed", node, keyword, message, "add type: " + type.keyword());
                return type;
            }
        }
        return type;
    }

    static TypeUse use(SchemaId id, Type type, boolean nullable, List<Constraint> constraints) {
        return new TypeUse(type, nullable, constraints, id);
    }
}
