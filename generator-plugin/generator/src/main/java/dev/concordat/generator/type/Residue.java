package dev.concordat.generator.type;

import dev.concordat.core.contract.Composition;
import dev.concordat.core.contract.ObjectLimits;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
        AssertionGraph.within(compilation.contract(), reduced, new HashSet<>()).forEach(node -> {
            compilation.book().asserted(node);
            compilation.shared().refuseDynamic(node);
        });
        return new Assertion(reduced, hidden(facets));
    }

    /** The members that do not travel this way. */
    private Set<String> hidden(Facets facets) {
        Set<String> names = new LinkedHashSet<>();
        for (Schema node : facets.nodes()) {
            node.object().properties().forEach((name, id) -> {
                List<Schema> nodes = new ArrayList<>(
                        Facets.of(compilation.contract(), List.of(id)).nodes());
                nodes.add(compilation.contract().schema(id));
                if (nodes.stream().anyMatch(compilation.direction()::hides)) {
                    names.add(name);
                }
            });
        }
        return names;
    }

    /** Whether {@code unevaluated*} can be told from the nodes alone: no keyword looks at members by condition. */
    static boolean isPlain(Facets facets) {
        return facets.nodes().stream().allMatch(node -> {
            Composition parts = node.composition();
            ObjectLimits object = node.object();
            return parts.anyOf().isEmpty()
                    && parts.oneOf().isEmpty()
                    && parts.ifSchema() == null
                    && parts.dynamicRef() == null
                    && object.dependentSchemas().isEmpty()
                    && object.patternProperties().isEmpty()
                    && node.array().contains() == null;
        });
    }

    /** The members that some condition adds: named by {@code then}, by an alternative, by a dependent schema. */
    static List<Schema> conditional(Compilation compilation, Facets facets) {
        Set<SchemaId> seen = new LinkedHashSet<>(facets.ids());
        List<SchemaId> open = new ArrayList<>();
        facets.nodes().forEach(node -> addConditional(node, open));
        List<Schema> found = new ArrayList<>();
        while (!open.isEmpty()) {
            Schema node = compilation.contract().dereference(open.remove(0));
            if (seen.add(node.id())) {
                found.add(node);
                addConditional(node, open);
                open.addAll(Facets.parts(compilation.contract(), node));
            }
        }
        return found;
    }

    private static void addConditional(Schema node, List<SchemaId> open) {
        Composition parts = node.composition();
        open.addAll(parts.anyOf());
        open.addAll(parts.oneOf());
        open.addAll(node.object().dependentSchemas().values());
        Stream.of(parts.ifSchema(), parts.thenSchema(), parts.elseSchema())
                .filter(Objects::nonNull)
                .forEach(open::add);
    }
}
