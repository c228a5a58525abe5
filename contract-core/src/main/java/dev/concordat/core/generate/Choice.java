package dev.concordat.core.generate;

import dev.concordat.core.contract.Discriminator;
import dev.concordat.core.contract.SchemaId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fork in a schema: exactly or at least one branch has to be taken.
 *
 * @param keyword {@code oneOf}, {@code anyOf}, {@code if} or {@code discriminator}
 * @param branches what applies together when a branch is taken
 */
record Choice(
        String keyword, List<Branch> branches, @Nullable Discriminator discriminator) {

    Choice {
        branches = List.copyOf(branches);
    }

    /** One way on; {@code tag} is the discriminator value that announces it, null where there is none. */
    record Branch(
            String name, List<SchemaId> schemas, @Nullable String tag) {

        Branch {
            schemas = List.copyOf(schemas);
        }
    }
}
