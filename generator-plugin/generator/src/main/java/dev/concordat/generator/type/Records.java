package dev.concordat.generator.type;

import dev.concordat.core.contract.Annotations;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.generator.type.Constraint.Keyword;
import dev.concordat.generator.type.Ledger.Treatment;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Flattens an object and its parts into one record. */
final class Records {

    private final Compilation compilation;

    Records(Compilation compilation) {
        this.compilation = compilation;
    }

    void declare(TypeId id, Facets facets, List<Constraint> constraints) {
        Schema own = facets.own();
        Shared shared = compilation.shared();
        shared.add(new RecordDeclaration(
                id,
                shared.spelling(id),
                shared.isComponent(id),
                own.annotations(),
                own.location(),
                properties(facets),
                additional(facets),
                constraints,
                parts(facets),
                false,
                true,
                shared.isForm(facets.ids())));
    }

    static Constraint required(Schema node) {
        List<JsonValue> names = new ArrayList<>();
        node.object().required().forEach(name -> names.add(new JsonString(name)));
        return new Constraint(Keyword.REQUIRED, new JsonArray(names), node.id());
    }

    List<Property> properties(Facets facets) {
        Map<String, List<SchemaId>> schemas = new LinkedHashMap<>();
        Set<String> required = new LinkedHashSet<>();
        for (Schema node : facets.nodes()) {
            node.object()
                    .properties()
                    .forEach((name, schema) -> schemas.computeIfAbsent(name, any -> new ArrayList<>())
                            .add(schema));
            required.addAll(node.object().required());
        }
        boolean tristate = compilation.shared().options().tristateEverywhere()
                || facets.ids().stream().anyMatch(compilation.shared().reach().mergePatch()::contains);
        List<Property> properties = new ArrayList<>();
        schemas.forEach((name, ids) -> properties.add(property(name, ids, required.contains(name), tristate)));
        required.stream()
                .filter(name -> !schemas.containsKey(name))
                .forEach(name -> properties.add(unnamed(name, facets)));
        return properties;
    }

    private Property property(String name, List<SchemaId> ids, boolean required, boolean tristate) {
        TypeUse use = compilation.valueUse(ids);
        List<Schema> nodes = new ArrayList<>();
        ids.forEach(id -> nodes.add(compilation.contract().schema(id)));
        nodes.addAll(Facets.of(compilation.contract(), ids).nodes());
        Presence presence = Presence.of(required, use.nullable());
        return new Property(
                name,
                use,
                presence,
                nodes.stream().noneMatch(this::isOfOtherDirection),
                annotations(ids, use.type() instanceof Type.Declared),
                constant(use),
                tristate && presence == Presence.OPTIONAL_NULLABLE);
    }

    /** A required member that no {@code properties} names: its type is that of the additional ones. */
    private Property unnamed(String name, Facets facets) {
        TypeUse values = additional(facets).values();
        TypeUse use = values == null ? Shapes.use(facets.own().id(), new Type.Any(), false, List.of()) : values;
        return new Property(name, use, Presence.of(true, use.nullable()), true, Annotations.NONE, null, false);
    }

    private boolean isOfOtherDirection(Schema node) {
        boolean request = compilation.direction() == Direction.REQUEST;
        boolean other =
                request ? node.annotations().readOnly() : node.annotations().writeOnly();
        if (other) {
            compilation.shared().book().record(node, request ? "readOnly" : "writeOnly", Treatment.TYPED);
        }
        return other;
    }

    private static @Nullable JsonValue constant(TypeUse use) {
        for (Constraint constraint : use.constraints()) {
            if (constraint.keyword() == Keyword.CONST) {
                return constraint.value();
            }
            if (constraint.keyword() == Keyword.ENUM
                    && constraint.value() instanceof JsonArray values
                    && values.items().size() == 1) {
                return values.items().get(0);
            }
        }
        return null;
    }

    /** The property's own words; where it has none, those of what it refers to unless that has a Javadoc of its own. */
    private Annotations annotations(List<SchemaId> ids, boolean declared) {
        Annotations own = compilation.contract().schema(ids.get(ids.size() - 1)).annotations();
        Annotations target = Facets.of(compilation.contract(), ids).own().annotations();
        boolean speaksForItself = declared || own.title() != null || own.description() != null;
        return new Annotations(
                speaksForItself ? own.title() : target.title(),
                speaksForItself ? own.description() : target.description(),
                own.defaultValue() == null ? target.defaultValue() : own.defaultValue(),
                own.examples().isEmpty() ? target.examples() : own.examples(),
                own.deprecated() || target.deprecated(),
                own.readOnly() || target.readOnly(),
                own.writeOnly() || target.writeOnly());
    }

    /** Whether members that no node names are forbidden; looks at no other schema's type. */
    boolean isClosed(Facets facets) {
        return facets.nodes().stream()
                .anyMatch(node -> isNever(node.object().additionalProperties())
                        || (isOwn(node, facets) && isNever(node.object().unevaluatedProperties())));
    }

    private static boolean isOwn(Schema node, Facets facets) {
        return node.id().equals(facets.own().id());
    }

    private boolean isNever(@Nullable SchemaId id) {
        return id != null && compilation.contract().dereference(id).never();
    }

    /** What the nodes together say about members that they do not name. */
    AdditionalProperties additional(Facets facets) {
        List<SchemaId> kept = new ArrayList<>();
        for (Schema node : facets.nodes()) {
            SchemaId additional = node.object().additionalProperties();
            SchemaId unevaluated = node.object().unevaluatedProperties();
            if (additional != null
                    && compilation.contract().dereference(additional).never()) {
                warnOfClosedPart(node, facets);
                return AdditionalProperties.FORBIDDEN;
            }
            if (unevaluated != null && !isOwn(node, facets) && node.object().additionalProperties() == null) {
                compilation
                        .book()
                        .refuse(node, "unevaluatedProperties", "it stands on a part of allOf", "put it on the whole");
            } else if (unevaluated != null
                    && compilation.contract().dereference(unevaluated).never()) {
                return AdditionalProperties.FORBIDDEN;
            } else if (unevaluated != null) {
                kept.add(unevaluated);
            }
            if (additional != null) {
                kept.add(additional);
            }
        }
        return kept.isEmpty()
                ? AdditionalProperties.SKIPPED
                : new AdditionalProperties(AdditionalProperties.Mode.KEPT, compilation.valueUse(kept));
    }

    private void warnOfClosedPart(Schema closed, Facets facets) {
        for (Schema other : facets.nodes()) {
            Set<String> names = new LinkedHashSet<>(other.object().properties().keySet());
            names.removeAll(closed.object().properties().keySet());
            if (!names.isEmpty()) {
                String message = "additionalProperties: false looks at its own properties only and so forbids "
                        + String.join(", ", names) + ", which another part of allOf names; it is read as if it did not";
                compilation
                        .book()
                        .warn("closed-part", closed, "additionalProperties", message, "use unevaluatedProperties");
                return;
            }
        }
    }

    /** The named objects that the record contains directly; those that a named part contains are that part's. */
    private List<TypeId> parts(Facets facets) {
        Set<SchemaId> parts = new LinkedHashSet<>();
        Set<SchemaId> seen = new LinkedHashSet<>();
        Deque<Schema> open = new ArrayDeque<>(List.of(facets.own()));
        facets.nodes().stream().filter(node -> isOutermost(node, facets)).forEach(open::add);
        while (!open.isEmpty()) {
            Schema node = open.remove();
            if (compilation.places().isComponent(node.id()) && !isOwn(node, facets)) {
                parts.add(node.id());
            } else if (seen.add(node.id())) {
                Facets.parts(compilation.contract(), node)
                        .forEach(part -> open.add(compilation.contract().schema(part)));
            }
        }
        return parts.stream()
                .map(part -> compilation.typeId(part, Facets.of(compilation.contract(), List.of(part))))
                .toList();
    }

    /** Whether no other node contains it: one of several schemas that were merged. */
    private boolean isOutermost(Schema node, Facets facets) {
        return facets.nodes().stream()
                .noneMatch(other -> Facets.parts(compilation.contract(), other).contains(node.id()));
    }
}
