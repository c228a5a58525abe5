package dev.concordat.tests.report;

import java.util.stream.IntStream;

/**
 * Cases of one kind by how they ended.
 *
 * @param notTested could not be sent
 */
public record CaseCount(int passed, int failed, int inconclusive, int notTested) {

    public static final CaseCount ZERO = new CaseCount(0, 0, 0, 0);

    public int total() {
        return sum(IntStream.of(passed, failed, inconclusive, notTested));
    }

    public CaseCount plus(CaseCount other) {
        return new CaseCount(
                sum(IntStream.of(passed, other.passed)),
                sum(IntStream.of(failed, other.failed)),
                sum(IntStream.of(inconclusive, other.inconclusive)),
                sum(IntStream.of(notTested, other.notTested)));
    }

    /** Counts of a report may be anybody's: what is too large for a number is the largest one. */
    static int sum(IntStream counts) {
        return (int) Math.min(Integer.MAX_VALUE, counts.asLongStream().sum());
    }
}
