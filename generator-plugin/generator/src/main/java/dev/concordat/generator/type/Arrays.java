package dev.concordat.generator.type;

import dev.concordat.core.contract.Annotations;
import dev.concordat.core.contract.ArrayLimits;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.generator.type.Constraint.Keyword;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Types of arrays: lists, and tuples where items have types by position. */
final class Arrays {

    /** More positions than a record can have components are no tuple. */
    private static final int MOST_POSITIONS = 100;

    private final Compilation compilation;

    Arrays(Compilation compilation) {
        this.compilation = compilation;
    }

    TypeUse compile(SchemaId id, Facets facets, List<Constraint> limits) {
        Residue residue = compilation.residue();
        List<Assertion> assertions = new ArrayList<>(residue.of(facets, Residue.CONTAINED));
        List<Constraint> constraints = new ArrayList<>(limits);
        Schema positions = positions(facets);
        boolean mixed = positions == null
                && facets.nodes().stream()
                        .anyMatch(node -> !node.array().prefixItems().isEmpty());
        for (Schema node : facets.nodes()) {
            if (node.array().unevaluatedItems() != null && (mixed || !residue.isPlain(node, facets))) {
                assertions.add(residue.whole(node, facets));
            }
        }
        if (positions != null || compilation.isReentered(id)) {
            assertions.addAll(apart(facets, constraints));
            return declare(id, facets, positions, constraints, assertions);
        }
        if (mixed) {
            assertions.addAll(residue.of(facets, Residue.POSITIONS));
        }
        TypeUse items = mixed ? any(facets) : items(facets);
        if (compilation.isReentered(id)) {
            assertions.addAll(apart(facets, constraints));
            return declare(id, facets, null, constraints, assertions);
        }
        return Shapes.use(id, new Type.ListOf(items), false, constraints).asserting(assertions);
    }

    /** {@code uniqueItems} of what is no list in Java. */
    private List<Assertion> apart(Facets facets, List<Constraint> constraints) {
        constraints.removeIf(constraint -> constraint.keyword() == Keyword.UNIQUE_ITEMS);
        return compilation.residue().of(facets, Set.of("uniqueItems"));
    }

    /** The node with {@code prefixItems} if no other one says something about items; else null. */
    private static @Nullable Schema positions(Facets facets) {
        List<Schema> about = facets.nodes().stream()
                .filter(node -> node.array().items() != null
                        || !node.array().prefixItems().isEmpty())
                .toList();
        int size = about.size() == 1 ? about.get(0).array().prefixItems().size() : 0;
        return size > 0 && size <= MOST_POSITIONS ? about.get(0) : null;
    }

    private static TypeUse any(Facets facets) {
        return Shapes.use(facets.own().id(), new Type.Any(), false, List.of());
    }

    private TypeUse items(Facets facets) {
        List<SchemaId> items = facets.nodes().stream()
                .map(node -> node.array().items())
                .filter(Objects::nonNull)
                .toList();
        SchemaId unevaluated = facets.own().array().unevaluatedItems();
        if (items.isEmpty() && unevaluated != null && compilation.residue().isPlain(facets.own(), facets)) {
            return compilation.valueUse(unevaluated);
        }
        return items.isEmpty() ? any(facets) : compilation.valueUse(items);
    }

    private TypeUse declare(
            SchemaId id,
            Facets facets,
            @Nullable Schema positions,
            List<Constraint> constraints,
            List<Assertion> assertions) {
        TypeId type = compilation.typeId(id, facets);
        Shared shared = compilation.shared();
        if (shared.declare(type)) {
            shared.later(() -> {
                List<Assertion> all = new ArrayList<>(assertions);
                all.addAll(compilation.residue().of(facets, Residue.LOGIC_OF_VALUES));
                Schema own = facets.own();
                shared.add(new TupleDeclaration(
                        type,
                        shared.spelling(type),
                        shared.isComponent(type),
                        own.annotations(),
                        own.location(),
                        positions == null ? List.of() : items(positions, least(facets)),
                        positions == null ? items(facets) : rest(positions, facets),
                        constraints,
                        all));
            });
        }
        return Shapes.use(id, new Type.Declared(type), false, List.of());
    }

    private static int least(Facets facets) {
        return facets.nodes().stream()
                .map(node -> node.array().minItems())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    private List<Property> items(Schema positions, int least) {
        List<Property> items = new ArrayList<>();
        for (SchemaId id : positions.array().prefixItems()) {
            TypeUse use = compilation.valueUse(id);
            Annotations annotations = compilation.contract().schema(id).annotations();
            String plain = "item " + (items.size() + 1);
            String title = Objects.requireNonNullElse(annotations.title(), plain);
            boolean taken = items.stream().anyMatch(other -> other.name().equals(title));
            Presence presence = Presence.of(items.size() < least, use.nullable());
            items.add(new Property(taken ? plain : title, use, presence, true, annotations, null, false));
        }
        return items;
    }

    /** The type of the items behind those with a position, null where there may be none. */
    private @Nullable TypeUse rest(Schema positions, Facets facets) {
        ArrayLimits limits = positions.array();
        SchemaId unevaluated = facets.own().array().unevaluatedItems();
        SchemaId rest = limits.items();
        if (rest == null && compilation.residue().isPlain(facets.own(), facets)) {
            rest = unevaluated;
        }
        boolean full = facets.nodes().stream()
                .map(node -> node.array().maxItems())
                .anyMatch(max -> max != null && max <= limits.prefixItems().size());
        if (full || (rest != null && compilation.contract().dereference(rest).never())) {
            return null;
        }
        return rest == null ? any(facets) : compilation.valueUse(rest);
    }
}
