package dev.concordat.generator.type;

import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Types of values that have one JSON type: scalars, lists, maps, records, enums. */
final class Shapes {

    private final Compilation compilation;
    private final KeywordBook book;
    private final Enums enums;

    Shapes(Compilation compilation) {
        this.compilation = compilation;
        this.book = compilation.book();
        this.enums = new Enums(compilation);
    }

    TypeUse compile(SchemaId id, Facets facets) {
        facets.nodes().forEach(this::refuseUnsupported);
        facets.nodes().forEach(compilation.unions()::refuseDemands);
        Set<JsonType> types =
                facets.types().isEmpty() ? EnumSet.noneOf(JsonType.class) : EnumSet.copyOf(facets.types());
        if (types.isEmpty() && facets.saysTypes()) {
            return use(id, new Type.Never(), false, List.of());
        }
        if (Enums.hasValues(facets)) {
            return enums.compile(id, facets);
        }
        boolean nullable = types.remove(JsonType.NULL);
        if (types.isEmpty() && nullable) {
            book.shaped(facets.nodes(), JsonType.NULL);
            return use(id, new Type.Null(), true, List.of());
        }
        JsonType type = types.isEmpty() ? implied(facets) : types.iterator().next();
        if (type == JsonType.NULL) {
            book.shaped(facets.nodes(), type);
            return use(id, new Type.Any(), false, List.of());
        }
        TypeUse use = compile(id, facets, type);
        return nullable ? use.orNull() : use;
    }

    /** The type of the values of one JSON type among those that a schema allows. */
    TypeUse compile(SchemaId id, Facets facets, JsonType type) {
        book.shaped(facets.nodes(), type);
        List<Constraint> constraints = Limits.of(facets.nodes(), type);
        return switch (type) {
            case OBJECT -> object(id, facets, constraints);
            case ARRAY -> use(id, new Type.ListOf(items(facets)), false, constraints);
            default -> use(id, new Type.Scalar(Scalars.kind(type, facets)), false, constraints);
        };
    }

    private TypeUse items(Facets facets) {
        List<SchemaId> items = facets.nodes().stream()
                .map(node -> node.array().items())
                .filter(Objects::nonNull)
                .toList();
        return items.isEmpty() ? use(facets.own().id(), new Type.Any(), false, List.of()) : compilation.valueUse(items);
    }

    private TypeUse object(SchemaId id, Facets facets, List<Constraint> constraints) {
        boolean named = facets.nodes().stream()
                .anyMatch(node -> !node.object().properties().isEmpty());
        Records records = new Records(compilation);
        if (!named && !records.isClosed(facets)) {
            TypeUse map = map(id, facets, records.additional(facets), constraints);
            if (!compilation.isReentered(id)) {
                return map;
            }
        }
        facets.nodes().stream()
                .filter(node -> node.object().propertyNames() != null)
                .forEach(node -> book.refuse(node, "propertyNames", "it stands beside named properties", "remove it"));
        if (!records.isClosed(facets)) {
            facets.nodes().stream()
                    .filter(node -> node.object().propertyNames() != null)
                    .forEach(node -> book.refuse(
                            node,
                            "propertyNames",
                            "the object names members besides",
                            "give the free names an object of their own"));
        }
        TypeId type = compilation.typeId(id, facets);
        if (compilation.shared().declare(type)) {
            compilation.shared().later(() -> records.declare(type, facets, constraints));
        }
        return use(id, new Type.Declared(type), false, List.of());
    }

    private TypeUse map(SchemaId id, Facets facets, AdditionalProperties additional, List<Constraint> constraints) {
        List<Constraint> all = new ArrayList<>(constraints);
        List<Constraint> keys = new ArrayList<>();
        for (Schema node : facets.nodes()) {
            if (!node.object().required().isEmpty()) {
                all.add(Records.required(node));
            }
            SchemaId names = node.object().propertyNames();
            if (names != null) {
                keys.addAll(keys(node, names));
            }
        }
        TypeUse values = additional.values() == null ? use(id, new Type.Any(), false, List.of()) : additional.values();
        return use(id, new Type.MapOf(values, keys), false, all);
    }

    /** Keys are strings, whatever their schema says. */
    private List<Constraint> keys(Schema node, SchemaId names) {
        Facets key = Facets.of(compilation.contract(), List.of(names));
        key.nodes().forEach(this::refuseUnsupported);
        if (key.isStructural() && !Enums.hasValues(key)) {
            book.refuse(node, "propertyNames", "keys are checked as plain strings only", "use limits and pattern");
        }
        book.shaped(key.nodes(), JsonType.STRING);
        List<Constraint> constraints = new ArrayList<>(Limits.of(key.nodes(), JsonType.STRING));
        if (Enums.hasValues(key)) {
            JsonArray values = new JsonArray(List.copyOf(Enums.values(key)));
            constraints.add(
                    new Constraint(Constraint.Keyword.ENUM, values, key.own().id()));
        }
        return constraints;
    }

    private JsonType implied(Facets facets) {
        for (Schema node : facets.nodes()) {
            for (JsonType type : List.of(JsonType.OBJECT, JsonType.ARRAY, JsonType.STRING, JsonType.NUMBER)) {
                String keyword = KeywordTable.firstAbout(type, node);
                // What OpenAPI calls binary data has a media type and no type (3.1, 4.8.14.3).
                if (keyword != null && keyword.startsWith("content")) {
                    return type;
                }
                if (keyword != null) {
                    String message = "without type, " + keyword + " lets every value pass that is no " + type.keyword()
                            + "; " + type.keyword() + " is assumed";
                    book.warn("type-assumed", node, keyword, message, "add type: " + type.keyword());
                    return type;
                }
            }
        }
        return JsonType.NULL;
    }

    /** Refuses what no codec checks yet; the rest of the schema is still typed. */
    void refuseUnsupported(Schema node) {
        for (String keyword : node.keywords().keySet()) {
            if (KeywordTable.isRefused(keyword)) {
                book.refuse(node, keyword, "generated code does not check it yet", "express it otherwise or remove it");
            }
        }
    }

    static TypeUse use(SchemaId id, Type type, boolean nullable, List<Constraint> constraints) {
        return new TypeUse(type, nullable, constraints, id);
    }
}
