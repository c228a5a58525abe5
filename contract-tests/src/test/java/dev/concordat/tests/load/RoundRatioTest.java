package dev.concordat.tests.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.tests.load.Comparison.Ratio;
import dev.concordat.tests.load.Comparison.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The verdict on latencies of known distributions: a regression of a fifth is seen, and none is where there is none. */
class RoundRatioTest {

    private static final int RUNS = 10;
    private static final int ANSWERS = 400;

    @Test
    void aFifthMoreAtThe99thPercentileIsSeen() {
        assertThat(LongStream.range(0, RUNS).mapToObj(run -> p99(run, ANSWERS, 1.2)))
                .extracting(Ratio::verdict)
                .containsOnly(Verdict.SLOWER);
    }

    @Test
    void tenRunsWithoutARegressionStaySilent() {
        for (int batch = 0; batch < 5; batch++) {
            long first = 100L * batch;
            assertThat(LongStream.range(first, first + RUNS)
                            .boxed()
                            .flatMap(run -> Stream.of(p99(run, ANSWERS, 1), p50(run, ANSWERS, 1))))
                    .extracting(Ratio::verdict)
                    .doesNotContain(Verdict.SLOWER);
        }
    }

    @Test
    void fewAnswersAndMuchNoiseMakeNoRegressionEither() {
        assertThat(LongStream.range(0, RUNS).mapToObj(run -> p99(run, 110, 1)))
                .extracting(Ratio::verdict)
                .doesNotContain(Verdict.SLOWER);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 100})
    void tooFewAnswersBeyondThePercentileAreNoVerdict(int answers) {
        assertThat(p99(1, answers, 3).verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void theIntervalHoldsTheTrueRatioMostly() {
        long held = LongStream.range(0, 40)
                .mapToObj(run -> p99(run, ANSWERS, 1.2))
                .filter(ratio -> ratio.lower() <= 1.2 && ratio.upper() >= 1.2)
                .count();

        assertThat(held).isGreaterThanOrEqualTo(32);
    }

    @Test
    void stallsInSomeRoundsHideNoRegressionAndMakeNone() {
        assertThat(LongStream.range(0, RUNS).mapToObj(run -> stalled(run, 1.2)))
                .extracting(Ratio::verdict)
                .containsOnly(Verdict.SLOWER);
        assertThat(LongStream.range(0, RUNS).mapToObj(run -> stalled(run, 1)))
                .extracting(Ratio::verdict)
                .doesNotContain(Verdict.SLOWER);
    }

    @Test
    void aServiceThatWarmsUpIsNotSlower() {
        for (long run = 0; run < RUNS; run++) {
            List<Round> warming =
                    new ArrayList<>(rounds(run, ANSWERS, 1.8, false).subList(0, 10));
            warming.addAll(rounds(run, ANSWERS, 1, false).subList(10, RoundRatio.ROUNDS));

            assertThat(RoundRatio.of(warming, Metric.P99, 0.99, LoadBaseline.LEAST))
                    .satisfies(ratio -> assertThat(ratio.ratio()).isGreaterThan(LoadBaseline.LEAST))
                    .extracting(Ratio::verdict)
                    .isNotEqualTo(Verdict.SLOWER);
        }
    }

    private static Ratio stalled(long seed, double slower) {
        return RoundRatio.of(rounds(seed, ANSWERS, slower, true), Metric.P99, 0.99, LoadBaseline.LEAST);
    }

    private static Ratio p99(long seed, int answers, double slower) {
        return RoundRatio.of(rounds(seed, answers, slower, false), Metric.P99, 0.99, LoadBaseline.LEAST);
    }

    private static Ratio p50(long seed, int answers, double slower) {
        return RoundRatio.of(rounds(seed, answers, slower, false), Metric.P50, 0.5, LoadBaseline.LEAST);
    }

    /** Rounds on a machine whose mood changes from round to round; one answer in twenty is from a slow kind. */
    private static List<Round> rounds(long seed, int answers, double slower, boolean stalls) {
        Random random = new Random(seed);
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i < RoundRatio.ROUNDS; i++) {
            double mood = 1 + 0.5 * random.nextDouble();
            double stall = stalls && i % 8 == 0 ? 5 : 1;
            rounds.add(new Round(block(random, answers, mood, 1), block(random, answers, mood * stall, slower)));
        }
        return rounds;
    }

    private static Histogram block(Random random, int answers, double mood, double slower) {
        Histogram block = new Histogram(Meter.DIGITS);
        for (int i = 0; i < answers; i++) {
            double usual = Math.exp(0.25 * random.nextGaussian());
            double micros = random.nextInt(20) == 0 ? 30_000 * slower * usual : 8_000 * usual;
            block.recordValue(Math.round(mood * micros));
        }
        return block;
    }
}
