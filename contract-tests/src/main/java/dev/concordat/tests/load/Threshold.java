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

    boolean isExceededBy(LoadRow row) {
        return row.due() > 0 && metric.of(row) > limit;
    }
}
