package dev.concordat.generator.type;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The discriminated objects without alternatives of their own: those that contain them through {@code allOf} are. */
final class Bases {

    private final Map<SchemaId, Set<SchemaId>> children = new HashMap<>();

    Bases(Contract contract) {
        for (SchemaId id : contract.components().values()) {
            SchemaId child = contract.dereference(id).id();
            for (Schema base : Facets.of(contract, List.of(child)).nodes()) {
                if (isOpen(base) && !base.id().equals(child)) {
                    children.computeIfAbsent(base.id(), any -> new LinkedHashSet<>())
                            .add(child);
                }
            }
        }
    }

    private static boolean isOpen(Schema node) {
        return node.discriminator() != null
                && node.composition().oneOf().isEmpty()
                && node.composition().anyOf().isEmpty();
    }

    boolean include(Schema node) {
        return isOpen(node) && children.containsKey(node.id());
    }

    /** The components that contain a base, in document order. */
    List<SchemaId> children(SchemaId base) {
        return List.copyOf(children.getOrDefault(base, Set.of()));
    }
}
