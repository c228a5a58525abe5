package dev.concordat.tests.load;

/**
 * A limit of one metric.
 *
 * @param operation key or signature of the operation, "" for all requests together
 * @param limit milliseconds, or percent for the error rate; what equals it is within it
 */
public record Threshold(Metric metric, String operation, double limit) {

    boolean isAbout(LoadRow row) {
        return operation.equals(row.operation()) || operation.equals(row.signature());
    }

    /** Whether some answer counts for it: those with 429 do not, and nobody knows what was held back. */
    boolean isTestedBy(LoadRow row) {
        return metric == Metric.ERROR_RATE ? row.due() > row.heldBack() + row.throttled() : row.isMeasured();
    }

    boolean isExceededBy(LoadRow row) {
        return isTestedBy(row) && metric.of(row) > limit;
    }
}
