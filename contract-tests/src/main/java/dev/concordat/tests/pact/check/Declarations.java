package dev.concordat.tests.pact.check;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.ObjectLimits;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.graph.Subschemas;
import dev.concordat.core.pattern.EcmaPattern;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a document says about places inside a value, in any branch of its schema. */
final class Declarations {

    private final Contract contract;
    private final SchemaId outermost;

    Declarations(Contract contract, SchemaId outermost) {
        this.contract = contract;
        this.outermost = outermost;
    }

    /** Whether a member has a name or a description of its own; that others are welcome declares none. */
    boolean isDeclared(List<Step> steps, String name) {
        return nodes(steps).stream().anyMatch(node -> {
            ObjectLimits limits = contract.schema(node).object();
            return limits.required().contains(name) || member(node, name) != null;
        });
    }

    /** Whether a member is declared as one that no response has (OpenAPI 3.0, 4.7.24; JSON Schema validation, 9.4). */
    boolean isWriteOnly(List<Step> steps, String name) {
        List<SchemaId> declared = nodes(steps).stream()
                .map(node -> member(node, name))
                .filter(Objects::nonNull)
                .toList();
        return declared.stream()
                .flatMap(id -> Subschemas.together(contract, List.of(id), false).stream())
                .anyMatch(id -> contract.schema(id).annotations().writeOnly());
    }

    /** Where the document speaks of a place, else of the nearest one around it. */
    SourceLocation location(List<Step> steps, @Nullable String member) {
        for (int length = steps.size(); length >= 0; length--) {
            Set<SchemaId> nodes = nodes(steps.subList(0, length));
            if (length == steps.size() && member != null) {
                for (SchemaId node : nodes) {
                    SchemaId declared = member(node, member);
                    if (declared != null) {
                        return contract.schema(declared).location();
                    }
                }
            }
            for (SchemaId node : nodes) {
                return contract.schema(node).location();
            }
        }
        return contract.schema(outermost).location();
    }

    private Set<SchemaId> nodes(List<Step> steps) {
        Set<SchemaId> nodes = Subschemas.together(contract, List.of(outermost), true);
        for (Step step : steps) {
            Set<SchemaId> next = new LinkedHashSet<>();
            for (SchemaId node : nodes) {
                if (step instanceof Step.Member member) {
                    SchemaId declared = member(node, member.name());
                    if (declared != null) {
                        next.add(declared);
                    }
                } else if (step instanceof Step.Others) {
                    others(node, next);
                } else if (step instanceof Step.Items items) {
                    int index = items.at().isEmpty() ? 0 : items.at().iterator().next();
                    next.addAll(Subschemas.items(contract.schema(node), index));
                }
            }
            nodes = Subschemas.together(contract, next, true);
        }
        return nodes;
    }

    private @Nullable SchemaId member(SchemaId node, String name) {
        ObjectLimits limits = contract.schema(node).object();
        SchemaId named = limits.properties().get(name);
        if (named != null) {
            return named;
        }
        for (var pattern : limits.patternProperties().entrySet()) {
            if (EcmaPattern.compile(pattern.getKey()).find(name) == EcmaPattern.Match.YES) {
                return pattern.getValue();
            }
        }
        return saying(limits.additionalProperties()) ? limits.additionalProperties() : null;
    }

    private void others(SchemaId node, Set<SchemaId> others) {
        ObjectLimits limits = contract.schema(node).object();
        others.addAll(limits.patternProperties().values());
        SchemaId rest = limits.additionalProperties();
        if (rest != null && saying(rest)) {
            others.add(rest);
        }
    }

    /** Neither {@code true}, which welcomes anything, nor {@code false}. */
    private boolean saying(@Nullable SchemaId id) {
        if (id == null) {
            return false;
        }
        Schema schema = contract.schema(id);
        return !schema.never() && !schema.keywords().isEmpty();
    }
}
