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

    /** A member takes some 80 bytes of the method that reads an object, which has 65,535 (JVMS 17, 4.7.3). */
    private static final int MOST_MEMBERS = 750;

    private final Compilation compilation;

    Records(Compilation compilation) {
        this.compilation = compilation;
    }

    void declare(TypeId id, Facets facets, List<Constraint> constraints, List<Assertion> assertions) {
        Schema own = facets.own();
        Shared shared = compilation.shared();
        List<Property> properties = properties(facets);
        if (properties.size() > MOST_MEMBERS) {
            String reason = "no Java method has room to read " + properties.size() + " members";
            compilation.book().refuse(own, "properties", reason, "gather some of them in objects of their own");
        }
        shared.add(new RecordDeclaration(
                id,
                shared.spelling(id),
                shared.isComponent(id),
                own.annotations(),
                own.location(),
                properties,
                compilation.freeMembers().of(facets),
                constraints,
                assertions,
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
        FreeMembers free = compilation.freeMembers();
        // The property's own words come last.
        schemas.forEach((name, ids) -> ids.addAll(0, free.about(name, facets)));
        if (free.of(facets).mode() == AdditionalProperties.Mode.SKIPPED) {
            addConditional(facets, schemas);
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

    /** Members that only some condition or alternative names: without them a record would lose data. */
    private void addConditional(Facets facets, Map<String, List<SchemaId>> schemas) {
        Residue.conditionalMembers(compilation, facets).forEach(schemas::putIfAbsent);
    }

    private Property property(String name, List<SchemaId> ids, boolean required, boolean tristate) {
        if (ids.isEmpty()) {
            return unconditioned(name, required);
        }
        TypeUse use = compilation.valueUse(ids);
        List<Schema> nodes = new ArrayList<>();
        ids.forEach(id -> nodes.add(compilation.contract().schema(id)));
        nodes.addAll(Facets.of(compilation.contract(), ids).nodes());
        Presence presence = Presence.of(required, use.nullable());
        return new Property(
                name,
                use,
                presence,
                !isHidden(nodes),
                annotations(ids, use.type() instanceof Type.Declared),
                constant(use),
                tristate && presence == Presence.OPTIONAL_NULLABLE);
    }

    /** A member that several conditions name: none of their types holds for all. */
    private static Property unconditioned(String name, boolean required) {
        TypeUse use = Shapes.use(new SchemaId("", ""), new Type.Any(), false, List.of());
        return new Property(name, use, Presence.of(required, false), true, Annotations.NONE, null, false);
    }

    /** A required member that no {@code properties} names: its type is that of the additional ones. */
    private Property unnamed(String name, Facets facets) {
        TypeUse values = compilation.freeMembers().of(facets).values();
        TypeUse use = values == null ? Shapes.use(facets.own().id(), new Type.Any(), false, List.of()) : values;
        return new Property(name, use, Presence.of(true, use.nullable()), true, Annotations.NONE, null, false);
    }

    /** Whether values that travel this way lack a member; the keyword that says so has then shaped the type. */
    private boolean isHidden(List<Schema> nodes) {
        Direction direction = compilation.direction();
        List<Schema> hiding = nodes.stream().filter(direction::hides).toList();
        String keyword = direction == Direction.REQUEST ? "readOnly" : "writeOnly";
        hiding.forEach(node -> compilation.shared().book().record(node, keyword, Treatment.TYPED));
        return !hiding.isEmpty();
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

    private static boolean isOwn(Schema node, Facets facets) {
        return node.id().equals(facets.own().id());
    }

    /** The named objects that the record contains directly; those that a named part contains are that part's. */
    private List<TypeId> parts(Facets facets) {
        Set<SchemaId> parts = new LinkedHashSet<>();
        Set<SchemaId> seen = new LinkedHashSet<>();
        Deque<Schema> open = new ArrayDeque<>(List.of(facets.own()));
        open.addAll(facets.outermost(compilation.contract()));
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
}
