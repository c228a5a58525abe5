package dev.concordat.tests.load;

import java.util.List;

/**
 * A service beside the one that it is to replace, under the same load in turns.
 *
 * @param url base URL of the service that is to be replaced
 * @param baseline what became of its requests
 * @param ratios one a metric
 */
public record Comparison(String url, LoadRow baseline, List<Ratio> ratios) {

    public Comparison {
        ratios = List.copyOf(ratios);
    }

    /** What can be said of a ratio. */
    public enum Verdict {
        /** Slower by what matters at least, not by chance, and not at the beginning only. */
        SLOWER("slower"),
        /** Whatever chance did, it is not slower by a fifth. */
        NOT_SLOWER("not slower"),
        /** Too few answers, too restless a machine, or a service that was still warming up. */
        UNDECIDED("undecided");

        private final String text;

        Verdict(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    /**
     * A latency of both services, in microseconds, over all blocks.
     *
     * @param metric a latency
     * @param ratio the candidate's divided by the baseline's, in a typical round
     * @param lower of the interval that holds the true ratio with 99 %
     * @param upper of the same; infinite where too few answers came for any
     */
    public record Ratio(
            Metric metric, long baseline, long candidate, double ratio, double lower, double upper, Verdict verdict) {}
}
