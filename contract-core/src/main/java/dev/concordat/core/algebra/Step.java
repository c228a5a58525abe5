package dev.concordat.core.algebra;

import dev.concordat.core.contract.SchemaId;
import java.util.List;

/**
 * A step from a value into it.
 *
 * @param schemas what all apply to the value
 * @param parts the same with what they refer to, their parts and the branches that are taken
 * @param array whether the value is an array, else an object
 * @param token the name of the member or the number of the item
 */
public record Step(List<SchemaId> schemas, List<SchemaId> parts, boolean array, String token) {

    public Step {
        schemas = List.copyOf(schemas);
        parts = List.copyOf(parts);
    }
}
