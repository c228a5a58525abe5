package dev.concordat.tests.load;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a load. Unlike the rest of a run it holds times, which no two runs share.
 *
 * @param rate requests a second that were wanted
 * @param duration how long they were due
 * @param operations in document order, those that took part
 * @param comparison with another service under the same load, null: there was none
 */
public record LoadResult(
        double rate,
        Duration duration,
        List<LoadRow> operations,
        LoadRow total,
        @Nullable Comparison comparison) {

    public LoadResult {
        operations = List.copyOf(operations);
    }

    /** The same beside another service. */
    public LoadResult with(Comparison other) {
        return new LoadResult(rate, duration, operations, total, other);
    }
}
