package dev.concordat.tests.load;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much load, and what it must not exceed.
 *
 * @param rate requests a second, of all operations together
 * @param duration how long they are sent
 * @param thresholds what makes the run fail
 * @param hosts the hosts beside this machine that may be put under load
 * @param baseline the service to be compared with, null: none
 */
public record LoadOptions(
        double rate,
        Duration duration,
        List<Threshold> thresholds,
        Set<String> hosts,
        @Nullable LoadBaseline baseline) {

    /** The highest rate that one process is asked for. */
    public static final double MOST_RATE = 10_000;

    public static final Duration LONGEST = Duration.ofHours(1);

    public LoadOptions {
        thresholds = List.copyOf(thresholds);
        hosts = Set.copyOf(hosts);
    }

    /** In words. */
    public String text() {
        return BigDecimal.valueOf(rate).stripTrailingZeros().toPlainString() + " requests/s for "
                + BigDecimal.valueOf(duration.toMillis(), 3)
                        .stripTrailingZeros()
                        .toPlainString() + " s";
    }

    /** How many requests become due in all. */
    public long requests() {
        return Math.max(1, Math.round(rate * duration.toNanos() / 1e9));
    }
}
