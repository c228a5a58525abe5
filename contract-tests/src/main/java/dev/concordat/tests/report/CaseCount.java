package dev.concordat.tests.report;

/**
 * Cases of one kind by how they ended.
 *
 * @param notTested could not be sent
 */
public record CaseCount(int passed, int failed, int inconclusive, int notTested) {

    public static final CaseCount ZERO = new CaseCount(0, 0, 0, 0);

    public int total() {
        return passed + failed + inconclusive + notTested;
    }

    public CaseCount plus(CaseCount other) {
        return new CaseCount(
                passed + other.passed,
                failed + other.failed,
                inconclusive + other.inconclusive,
                notTested + other.notTested);
    }
}
