package dev.concordat.generator.type;

import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.pattern.EcmaPattern;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What schemas say about members that they do not name. */
final class FreeMembers {

    private final Compilation compilation;

    FreeMembers(Compilation compilation) {
        this.compilation = compilation;
    }

    /** Whether members that no node names are forbidden; looks at no other schema's type. */
    boolean isClosed(Facets facets) {
        return facets.nodes().stream()
                .anyMatch(node -> (isNever(node.object().additionalProperties()) && !isCheckedApart(node, facets))
                        || (isNever(node.object().unevaluatedProperties()) && isTyped(node, facets)));
    }

    private boolean isNever(@Nullable SchemaId id) {
        return id != null && compilation.contract().dereference(id).never();
    }

    /** Whether {@code unevaluatedProperties} is nothing but what the type says. */
    private boolean isTyped(Schema node, Facets facets) {
        return compilation.residue().isPlain(node, facets) && !isEvaluated(facets);
    }

    /** {@code unevaluatedProperties} beside {@code additionalProperties} has nothing left to be about. */
    private static boolean hasOwnAdditional(Schema node) {
        return node.object().additionalProperties() != null;
    }

    /** Whether {@code additionalProperties} leaves no member unevaluated. */
    private static boolean isEvaluated(Facets facets) {
        return facets.nodes().stream().anyMatch(node -> node.object().additionalProperties() != null);
    }

    /** Whether no type says what a part's {@code additionalProperties} is about: names decide, by more than one rule. */
    private boolean isCheckedApart(Schema node, Facets facets) {
        SchemaId additional = node.object().additionalProperties();
        return additional != null
                && !isAnything(additional)
                && patterns(facets) == null
                && !node.object().patternProperties().isEmpty();
    }

    /**
     * What nodes say by {@code additionalProperties} about a member that others name (JSON Schema 2020-12 core, 10.3.2.3):
     * it looks at the properties of its own node only.
     */
    List<SchemaId> about(String name, Facets facets) {
        List<SchemaId> schemas = new ArrayList<>();
        for (Schema node : facets.nodes()) {
            SchemaId additional = node.object().additionalProperties();
            if (additional != null
                    && !node.object().properties().containsKey(name)
                    && node.object().patternProperties().isEmpty()
                    && !isAnything(additional)
                    && !isLenient(additional)) {
                schemas.add(additional);
            }
        }
        return schemas;
    }

    /** A part that forbids what other parts name is rarely meant. */
    private boolean isLenient(SchemaId additional) {
        return isNever(additional) && !compilation.shared().options().exact();
    }

    private boolean isAnything(SchemaId id) {
        return Reduced.isEmpty(compilation.contract().dereference(id));
    }

    /** What no type says about the members that the nodes do not name. */
    List<Assertion> unsaid(Facets facets) {
        Residue residue = compilation.residue();
        List<Assertion> assertions = new ArrayList<>();
        for (Schema node : facets.nodes()) {
            boolean patterned = !node.object().patternProperties().isEmpty() && patterns(facets) == null;
            if (patterned || isCheckedApart(node, facets)) {
                assertions.addAll(residue.of(new Facets(List.of(node)), Residue.MEMBERS));
            }
            if (node.object().unevaluatedProperties() != null && !isTyped(node, facets) && !hasOwnAdditional(node)) {
                assertions.add(residue.whole(node, facets));
            }
        }
        return assertions;
    }

    /**
     * The one schema of all members whose names match a pattern, where that is all that is said of them; null where
     * there are no patterns, or several schemas, or members that are also named.
     */
    @Nullable
    PatternMembers patterns(Facets facets) {
        List<Schema> with = facets.nodes().stream()
                .filter(node -> !node.object().patternProperties().isEmpty())
                .toList();
        if (with.size() != 1 || !with.get(0).id().equals(facets.own().id())) {
            return null;
        }
        Schema node = with.get(0);
        Map<String, SchemaId> patterns = node.object().patternProperties();
        List<SchemaId> targets = patterns.values().stream()
                .map(id -> compilation.contract().dereference(id).id())
                .distinct()
                .toList();
        boolean others = facets.nodes().stream()
                .anyMatch(other -> other.object().additionalProperties() != null && !other.equals(node));
        Set<String> names = new LinkedHashSet<>();
        facets.nodes().forEach(other -> names.addAll(other.object().properties().keySet()));
        facets.nodes().forEach(other -> names.addAll(other.object().required()));
        SchemaId additional = node.object().additionalProperties();
        boolean open = additional == null || isNever(additional);
        if (targets.size() != 1
                || others
                || !open
                || isNever(targets.get(0))
                || node.object().unevaluatedProperties() != null
                || names.stream().anyMatch(name -> !isUnmatched(name, patterns.keySet()))) {
            return null;
        }
        return new PatternMembers(
                patterns.values().iterator().next(),
                new NamePatterns(List.copyOf(patterns.keySet()), isNever(additional)));
    }

    /** The members whose names match patterns. */
    record PatternMembers(SchemaId schema, NamePatterns names) {}

    private static boolean isUnmatched(String name, Set<String> patterns) {
        return patterns.stream()
                .allMatch(pattern -> EcmaPattern.compile(pattern).find(name) == EcmaPattern.Match.NO);
    }

    /** What the nodes together say about members that they do not name. */
    AdditionalProperties of(Facets facets) {
        PatternMembers patterned = patterns(facets);
        if (patterned != null) {
            return new AdditionalProperties(
                    AdditionalProperties.Mode.KEPT, compilation.valueUse(patterned.schema()), patterned.names());
        }
        List<SchemaId> kept = new ArrayList<>();
        boolean anything = false;
        for (Schema node : facets.nodes()) {
            SchemaId additional = node.object().additionalProperties();
            SchemaId unevaluated = node.object().unevaluatedProperties();
            boolean apart = !node.object().patternProperties().isEmpty() || isCheckedApart(node, facets);
            if (isNever(additional) && !apart) {
                warnOfClosedPart(node, facets);
                return AdditionalProperties.FORBIDDEN;
            }
            anything |= apart;
            if (isTyped(node, facets) && isNever(unevaluated)) {
                return AdditionalProperties.FORBIDDEN;
            }
            if (unevaluated != null && isTyped(node, facets)) {
                kept.add(unevaluated);
            } else if (unevaluated != null && !isNever(unevaluated) && !hasOwnAdditional(node)) {
                anything = true;
            }
            if (additional != null && !apart) {
                kept.add(additional);
            }
        }
        if (anything) {
            return AdditionalProperties.kept(Shapes.use(facets.own().id(), new Type.Any(), false, List.of()));
        }
        return kept.isEmpty() ? AdditionalProperties.SKIPPED : AdditionalProperties.kept(compilation.valueUse(kept));
    }

    /** The members that other nodes name and this one does not. */
    private static Set<String> unknownTo(Schema closed, Facets facets) {
        Set<String> names = new LinkedHashSet<>();
        facets.nodes().forEach(other -> names.addAll(other.object().properties().keySet()));
        names.removeAll(closed.object().properties().keySet());
        return names;
    }

    private void warnOfClosedPart(Schema closed, Facets facets) {
        Set<String> names = unknownTo(closed, facets);
        if (!names.isEmpty()) {
            String message = "additionalProperties: false looks at its own properties only and so forbids "
                    + String.join(", ", names) + ", which another part of allOf names; it is read as if it did not";
            compilation
                    .book()
                    .warn("closed-part", closed, "additionalProperties", message, "use unevaluatedProperties");
        }
    }
}
