package dev.concordat.generator.type;

import dev.concordat.core.contract.Schema;
import java.util.Set;

/**
 * What must hold of a value beside its type and constraints; generated code checks it on the value as a tree.
 *
 * @param schema a node reduced to the keywords that assert it
 * @param direction in which the value travels
 * @param hidden members of the value that do not travel this way, so that nothing demands them
 */
public record Assertion(Schema schema, Direction direction, Set<String> hidden) {

    public Assertion {
        hidden = Set.copyOf(hidden);
    }
}
