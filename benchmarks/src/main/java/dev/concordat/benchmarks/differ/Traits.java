package dev.concordat.benchmarks.differ;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.graph.SchemaGraph;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a schema and those that it leads to use: all that a reason is told from.
 *
 * @param keywords as written
 * @param formats named by {@code format}
 * @param tags the properties of discriminators
 * @param sided whether a member travels one way only
 * @param repaired whether loading the document warned of something
 * @param assumed whether generating warned of a meaning that it took for granted
 */
public record Traits(
        Set<String> keywords, Set<String> formats, Set<String> tags, boolean sided, boolean repaired, boolean assumed) {

    /** Of a schema of a contract. */
    public static Traits of(SchemaId schema, Contract contract, boolean repaired, boolean assumed) {
        Set<String> keywords = new HashSet<>();
        Set<String> formats = new HashSet<>();
        Set<String> tags = new HashSet<>();
        boolean sided = false;
        for (SchemaId id : SchemaGraph.reach(contract, List.of(schema))) {
            Schema node = contract.schema(id);
            keywords.addAll(node.keywords().keySet());
            sided |= node.annotations().readOnly() || node.annotations().writeOnly();
            if (node.format() != null) {
                formats.add(node.format());
            }
            if (node.discriminator() != null) {
                tags.add(node.discriminator().propertyName());
            }
        }
        return new Traits(keywords, formats, tags, sided, repaired, assumed);
    }

    /** Whether one of the formats is used. */
    public boolean hasFormat(Set<String> any) {
        return formats.stream().anyMatch(any::contains);
    }
}
