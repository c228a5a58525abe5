package dev.concordat.tests.load;

import dev.concordat.tests.load.Comparison.Ratio;
import dev.concordat.tests.load.Comparison.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import org.HdrHistogram.Histogram;

/**
 * Whether a service is slower than another one, from rounds in which both had the same load. Each round gives one ratio,
 * and what befell the machine in a round befell both or, where it did not, spoils that round only: of the sorted ratios
 * the outer fifths are set aside, and the mean of the rest is judged by how far they scatter (a trimmed mean with its
 * Winsorised variance; Yuen 1974, The two-sample trimmed t). Slower is what lies above 1 beyond that scatter and is
 * large enough to matter; the one without the other says nothing. It has to matter in the later half of the rounds, too: a
 * service that was started a moment ago is slow until its code is compiled, and then is not.
 */
final class RoundRatio {

    /** Rounds of a comparison. */
    static final int ROUNDS = 24;

    /** Student's t for a two-sided interval of 99 % with {@code ROUNDS - 2 * trimmed(ROUNDS) - 1 = 15} degrees of freedom. */
    private static final double T99 = 2.947;

    /** So many answers must lie beyond a percentile before anything is said of it. */
    private static final double FEWEST = 25;

    /** A regression of a fifth is what must not be overlooked. */
    private static final double RELEVANT = 1.2;

    private RoundRatio() {}

    /**
     * Judges one latency.
     *
     * @param share the percentile's, from 0 to 1
     * @param least the ratio from which on slower matters
     */
    static Ratio of(List<Round> rounds, Metric metric, double share, double least) {
        Histogram before = sum(rounds.stream().map(Round::baseline).toList());
        Histogram after = sum(rounds.stream().map(Round::candidate).toList());
        ToLongFunction<Histogram> latency = histogram -> Math.max(1, histogram.getValueAtPercentile(share * 100));
        double[] inTurn = rounds.stream()
                .mapToDouble(round -> Math.log(
                        (double) latency.applyAsLong(round.candidate()) / latency.applyAsLong(round.baseline())))
                .toArray();
        double[] logarithms = Arrays.stream(inTurn).sorted().toArray();
        boolean enough = rounds.size() == ROUNDS
                && Math.min(before.getTotalCount(), after.getTotalCount()) * (1 - share) >= FEWEST;
        double mean = enough ? trimmedMean(logarithms) : 0;
        double reach = enough ? T99 * error(logarithms) : Double.POSITIVE_INFINITY;
        double ratio = Math.exp(mean);
        double lower = Math.exp(mean - reach);
        double upper = Math.exp(mean + reach);
        Verdict verdict = ratio >= least && lower > 1 && later(inTurn) >= least
                ? Verdict.SLOWER
                : upper < RELEVANT ? Verdict.NOT_SLOWER : Verdict.UNDECIDED;
        return new Ratio(metric, latency.applyAsLong(before), latency.applyAsLong(after), ratio, lower, upper, verdict);
    }

    /** The typical ratio of the later half of the rounds. */
    private static double later(double[] inTurn) {
        return Math.exp(trimmedMean(
                Arrays.stream(inTurn, inTurn.length / 2, inTurn.length).sorted().toArray()));
    }

    /** How many of some sorted ratios are set aside at either end. */
    private static int trimmed(int ratios) {
        return ratios / 5;
    }

    private static double trimmedMean(double[] sorted) {
        int trimmed = trimmed(sorted.length);
        return Arrays.stream(sorted, trimmed, sorted.length - trimmed).average().orElse(0);
    }

    /** The standard error of the trimmed mean. */
    private static double error(double[] sorted) {
        int trimmed = trimmed(sorted.length);
        double[] winsorised = sorted.clone();
        Arrays.fill(winsorised, 0, trimmed, sorted[trimmed]);
        Arrays.fill(winsorised, sorted.length - trimmed, sorted.length, sorted[sorted.length - trimmed - 1]);
        double mean = Arrays.stream(winsorised).average().orElse(0);
        double squares = Arrays.stream(winsorised)
                .map(each -> (each - mean) * (each - mean))
                .sum();
        double kept = 1 - 2.0 * trimmed / sorted.length;
        return Math.sqrt(squares / (sorted.length - 1)) / (kept * Math.sqrt(sorted.length));
    }

    private static Histogram sum(List<Histogram> histograms) {
        Histogram sum = new Histogram(Meter.DIGITS);
        histograms.forEach(sum::add);
        return sum;
    }
}
