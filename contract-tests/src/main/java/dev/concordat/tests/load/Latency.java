package dev.concordat.tests.load;

import java.util.List;
import java.util.stream.Stream;
import org.HdrHistogram.AbstractHistogram;

/**
 * How long answers took, in microseconds from the moment at which their requests were due.
 *
 * @param curve the whole distribution, for a plot
 */
public record Latency(long p50, long p95, long p99, long max, List<Point> curve) {

    /** Of a curve: so much percent of all answers took no longer. */
    public record Point(double percentile, long micros) {}

    private static final List<Double> PERCENTILES =
            List.of(0.0, 10.0, 25.0, 50.0, 75.0, 90.0, 95.0, 97.5, 99.0, 99.5, 99.9, 99.95, 99.99);

    public Latency {
        curve = List.copyOf(curve);
    }

    static Latency of(AbstractHistogram histogram) {
        long count = histogram.getTotalCount();
        // Beyond what that many answers can tell the curve would only repeat its end.
        Stream<Double> told = PERCENTILES.stream().filter(each -> count * (100 - each) / 100 >= 1);
        return new Latency(
                histogram.getValueAtPercentile(50),
                histogram.getValueAtPercentile(95),
                histogram.getValueAtPercentile(99),
                histogram.getMaxValue(),
                count == 0
                        ? List.of()
                        : Stream.concat(told, Stream.of(100.0))
                                .map(each -> new Point(each, histogram.getValueAtPercentile(each)))
                                .toList());
    }
}
