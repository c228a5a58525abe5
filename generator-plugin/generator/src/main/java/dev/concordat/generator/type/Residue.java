package dev.concordat.generator.type;

import dev.concordat.core.contract.Composition;
import dev.concordat.core.contract.ObjectLimits;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.validate.Side;
import dev.concordat.core.validate.Visibility;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of the nodes of a value no type expresses: assertions are made of it. */
final class Residue {

    /** Keywords that shape nothing, whatever the value is. */
    static final Set<String> LOGIC = Set.of("not", "if", "then", "else");

    static final Set<String> CHOICES = Set.of("anyOf", "oneOf");
    /** What can stand beside any shape: logic, and alternatives that are not its members. */
    static final Set<String> LOGIC_OF_VALUES = Set.of("not", "if", "then", "else", "anyOf", "oneOf");

    static final Set<String> DEPENDENCIES = Set.of("dependentRequired", "dependentSchemas");
    static final Set<String> CONTAINED = Set.of("contains", "minContains", "maxContains");
    static final Set<String> MEMBERS = Set.of("properties", "patternProperties", "additionalProperties");
    /** What a type that is narrowed has no place for. */
    static final Set<String> LIMITS = Set.of(
            "minimum",
            "exclusiveMinimum",
            "maximum",
            "exclusiveMaximum",
            "multipleOf",
            "minLength",
            "maxLength",
            "pattern",
            "minItems",
            "maxItems",
            "uniqueItems",
            "minProperties",
            "maxProperties");

    static final Set<String> POSITIONS = Set.of("prefixItems", "items");

    /** What of the surroundings of alternatives holds of the union rather than of each of its members. */
    static final Set<String> OF_UNIONS = Set.of(
            "not",
            "if",
            "then",
            "else",
            "anyOf",
            "oneOf",
            "dependentRequired",
            "dependentSchemas",
            "propertyNames",
            "contains",
            "minContains",
            "maxContains");

    private final Compilation compilation;
    /** The schemas that assertions lead to so far: the book has all that those lead to in turn. */
    private final Set<SchemaId> walked = new HashSet<>();

    Residue(Compilation compilation) {
        this.compilation = compilation;
    }

    /** What the given keywords assert, each node for itself. */
    List<Assertion> of(Facets facets, Collection<String> keywords) {
        List<Assertion> assertions = new ArrayList<>();
        for (Schema node : facets.nodes()) {
            Schema reduced =
                    Reduced.to(node, keyword -> keywords.contains(keyword) && !leadsBack(node, keyword, facets));
            if (!says(reduced)) {
                continue;
            }
            assertions.add(assertion(reduced, facets));
        }
        return assertions;
    }

    /** A node as a whole, with all that it contains: annotations of one part decide what another part may do. */
    Assertion whole(Schema node, Facets facets) {
        return assertion(Reduced.to(node, keyword -> !leadsBack(node, keyword, facets)), facets);
    }

    /** Everything that the nodes assert; nothing where they let every value pass. */
    List<Assertion> everything(Facets facets) {
        if (facets.nodes().stream().allMatch(node -> Reduced.isEmpty(Reduced.without(node, Set.of("$ref", "allOf"))))) {
            return List.of();
        }
        return facets.outermost(compilation.contract()).stream()
                .map(node -> whole(node, facets))
                .toList();
    }

    /** A list of alternatives that says nothing new, since the schema itself is one of them. */
    private boolean leadsBack(Schema node, String keyword, Facets facets) {
        return CHOICES.contains(keyword) && compilation.unions().leadsBack(Unions.members(node, keyword), node, facets);
    }

    private static boolean says(Schema reduced) {
        Composition parts = reduced.composition();
        Set<String> idle = new HashSet<>();
        if (parts.ifSchema() == null || (parts.thenSchema() == null && parts.elseSchema() == null)) {
            idle.addAll(Set.of("if", "then", "else"));
        }
        if (reduced.array().contains() == null) {
            idle.addAll(Set.of("minContains", "maxContains"));
        }
        return !Reduced.isEmpty(Reduced.without(reduced, idle));
    }

    private Assertion assertion(Schema reduced, Facets facets) {
        AssertionGraph.within(compilation.contract(), reduced, walked).forEach(compilation.book()::asserted);
        return new Assertion(reduced, compilation.direction(), hidden(facets));
    }

    /** The members that do not travel this way. */
    private Set<String> hidden(Facets facets) {
        Visibility visibility = new Visibility(compilation.contract());
        Side side = compilation.direction().side();
        return facets.nodes().stream()
                .flatMap(node -> visibility.hidden(node.id(), side).stream())
                .collect(Collectors.toSet());
    }

    /**
     * Whether what a node says about {@code unevaluated*} can be told from the nodes alone: all of them are its parts, and
     * no keyword looks at members or items by condition.
     */
    boolean isPlain(Schema node, Facets facets) {
        return facets.own().id().equals(node.id())
                && facets.outermost(compilation.contract()).size() == 1
                && isUnconditional(facets);
    }

    private static boolean isUnconditional(Facets facets) {
        return facets.nodes().stream().allMatch(node -> {
            Composition parts = node.composition();
            ObjectLimits object = node.object();
            return parts.anyOf().isEmpty()
                    && parts.oneOf().isEmpty()
                    && parts.ifSchema() == null
                    && object.dependentSchemas().isEmpty()
                    && object.patternProperties().isEmpty()
                    && node.array().contains() == null;
        });
    }

    /**
     * The members that only some condition or alternative names, each with its schema; without one where several
     * schemas, or none, say something about it.
     */
    static Map<String, List<SchemaId>> conditionalMembers(Compilation compilation, Facets facets) {
        Map<String, List<SchemaId>> members = new LinkedHashMap<>();
        Set<SchemaId> seen = new LinkedHashSet<>(facets.ids());
        Deque<SchemaId> open = new ArrayDeque<>();
        facets.nodes().forEach(node -> addConditional(node, open));
        while (!open.isEmpty()) {
            Schema node = compilation.contract().dereference(open.remove());
            if (seen.add(node.id())) {
                node.object().required().forEach(name -> members.computeIfAbsent(name, any -> new ArrayList<>()));
                node.object().properties().forEach((name, schema) -> {
                    if (!Reduced.isEmpty(compilation.contract().schema(schema))) {
                        members.computeIfAbsent(name, any -> new ArrayList<>()).add(schema);
                    }
                });
                addConditional(node, open);
                open.addAll(Facets.parts(compilation.contract(), node));
            }
        }
        facets.nodes()
                .forEach(node ->
                        members.keySet().removeAll(node.object().properties().keySet()));
        members.replaceAll((name, schemas) -> schemas.size() == 1 ? schemas : List.of());
        return members;
    }

    private static void addConditional(Schema node, Deque<SchemaId> open) {
        Composition parts = node.composition();
        open.addAll(parts.anyOf());
        open.addAll(parts.oneOf());
        open.addAll(node.object().dependentSchemas().values());
        Stream.of(parts.ifSchema(), parts.thenSchema(), parts.elseSchema())
                .filter(Objects::nonNull)
                .forEach(open::add);
    }
}
