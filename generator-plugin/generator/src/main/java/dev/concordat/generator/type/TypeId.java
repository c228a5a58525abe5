package dev.concordat.generator.type;

import dev.concordat.core.contract.SchemaId;
import org.jspecify.annotations.Nullable;

/**
 * The identity of a declared type.
 *
 * @param schema the schema it comes from; for what the compiler made up (a merge, one of several types) the pointer
 *     leads to a place that the document does not have
 * @param input whether it is what requests carry of a schema whose {@code readOnly} or {@code writeOnly} members make
 *     requests and responses differ; the type of the responses, and every other type, has {@code false}
 */
public record TypeId(SchemaId schema, boolean input) {

    // By hand for the sake of time, as in SchemaId.

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof TypeId id && input == id.input && schema.equals(id.schema));
    }

    @Override
    public int hashCode() {
        return input ? ~schema.hashCode() : schema.hashCode();
    }

    @Override
    public String toString() {
        return input ? schema + " (input)" : schema.toString();
    }
}
