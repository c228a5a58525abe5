package dev.concordat.tests.load;

import dev.concordat.tests.load.Comparison.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.HdrHistogram.Histogram;

/**
 * The same load on two services in turns, so that whatever befalls the machine befalls both. A round is four blocks in
 * the order A B B A or B A A B, drawn by lot: what changes evenly over a round favours neither.
 */
public final class PairedLoad {

    private static final int BLOCKS = 2;

    private final LoadRun candidate;
    private final LoadRun baseline;
    private final List<LoadCase> candidateCases;
    private final List<LoadCase> baselineCases;
    private final long seed;

    /**
     * @param candidateCases what is sent to the one
     * @param baselineCases the same cases with the values that the other one knows, in the same order
     * @param seed of the lots
     */
    public PairedLoad(
            LoadRun candidate,
            LoadRun baseline,
            List<LoadCase> candidateCases,
            List<LoadCase> baselineCases,
            long seed) {
        this.candidate = candidate;
        this.baseline = baseline;
        this.candidateCases = List.copyOf(candidateCases);
        this.baselineCases = List.copyOf(baselineCases);
        this.seed = seed;
    }

    /**
     * Sends the load, half of it to each service at a time.
     *
     * @param service the baseline
     */
    public Comparison run(LoadOptions options, LoadBaseline service, Consumer<LoadProgress> progress)
            throws InterruptedException {
        SplittableRandom lots = new SplittableRandom(seed);
        long block = Math.max(1, options.requests() / (RoundRatio.ROUNDS * BLOCKS));
        List<Round> rounds = new ArrayList<>();
        long all = block * BLOCKS * RoundRatio.ROUNDS * 2;
        long[] over = {0};
        for (int i = 0; i < RoundRatio.ROUNDS && isAlive(); i++) {
            Histogram before = new Histogram(Meter.DIGITS);
            Histogram after = new Histogram(Meter.DIGITS);
            boolean first = lots.nextBoolean();
            long number = i * block * BLOCKS;
            for (boolean turn : List.of(first, !first, !first, first)) {
                boolean second = (turn ? after : before).getTotalCount() > 0;
                long from = second ? number + block : number;
                Schedule schedule = new Schedule(options.rate(), from, block, turn ? candidateCases : baselineCases);
                (turn ? after : before)
                        .add((turn ? candidate : baseline)
                                .run(
                                        schedule,
                                        each -> progress.accept(new LoadProgress(
                                                over[0] + each.done(), all, each.errors(), each.p99()))));
                over[0] += block;
            }
            rounds.add(new Round(before, after));
        }
        List<Ratio> ratios = List.of(
                RoundRatio.of(rounds, Metric.P50, 0.5, service.least()),
                RoundRatio.of(rounds, Metric.P99, 0.99, service.least()));
        return new Comparison(service.url(), baseline.result(options).total(), ratios);
    }

    private boolean isAlive() {
        return candidate.unreachable().isEmpty() && baseline.unreachable().isEmpty();
    }
}
