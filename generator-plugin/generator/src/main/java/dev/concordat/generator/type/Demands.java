package dev.concordat.generator.type;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Alternatives that shape nothing: they only demand members or narrow values that are typed by what stands around them. */
final class Demands {

    private Demands() {}

    static boolean are(Contract contract, Facets facets, List<SchemaId> members) {
        Set<JsonType> around = facets.types();
        return members.stream().allMatch(member -> isDemand(contract, member, around, new HashSet<>()));
    }

    private static boolean isDemand(Contract contract, SchemaId id, Set<JsonType> around, Set<SchemaId> seen) {
        Facets facets = Facets.of(contract, List.of(id));
        boolean typed =
                facets.saysTypes() && !(!around.isEmpty() && facets.types().containsAll(around));
        return !typed
                && facets.nodes().stream()
                        .allMatch(node -> !node.never()
                                && node.object().properties().isEmpty()
                                && node.object().patternProperties().isEmpty()
                                && node.object().additionalProperties() == null
                                && node.object().unevaluatedProperties() == null
                                && node.array().items() == null
                                && node.array().prefixItems().isEmpty()
                                && node.array().unevaluatedItems() == null
                                && node.enumeration() == null
                                && node.constant() == null
                                && node.discriminator() == null
                                && !Scalars.isTyped(node.format())
                                && (!seen.add(node.id())
                                        || (node.composition().anyOf().stream()
                                                        .allMatch(part -> isDemand(contract, part, around, seen))
                                                && node.composition().oneOf().stream()
                                                        .allMatch(part -> isDemand(contract, part, around, seen)))));
    }
}
