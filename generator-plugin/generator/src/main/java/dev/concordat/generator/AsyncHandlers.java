package dev.concordat.generator;

import dev.concordat.core.contract.Operation;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which handlers return a {@link java.util.concurrent.CompletionStage} instead of the response itself. All others block,
 * which virtual threads make cheap.
 *
 * @param all whether every handler does
 * @param some otherwise those of these operations: by operationId, or by tag
 */
public record AsyncHandlers(boolean all, Set<String> some) {

    /** Every handler blocks. */
    public static final AsyncHandlers NONE = new AsyncHandlers(false, Set.of());

    public AsyncHandlers {
        some = Set.copyOf(some);
    }

    public boolean includes(Operation operation) {
        return all
                || some.contains(operation.key())
                || operation.tags().stream().anyMatch(some::contains);
    }

    /** The same for the same choice, whatever the order. */
    @Override
    public String toString() {
        return all + " " + new TreeSet<>(some);
    }
}
