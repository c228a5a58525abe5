package dev.concordat.benchmarks.models;

import org.openjdk.jmh.results.RunResult;

/**
 * One number of the benchmark.
 *
 * @param contender the method
 * @param nanos for one body, median of the iterations: a shared machine makes some of them slow, none fast
 */
record Measurement(String contender, Shape shape, boolean valid, double nanos) {

    static Measurement of(RunResult result) {
        String method = result.getParams().getBenchmark();
        return new Measurement(
                method.substring(method.lastIndexOf('.') + 1),
                Shape.of(result.getParams().getParam("shape")),
                Boolean.parseBoolean(result.getParams().getParam("valid")),
                result.getPrimaryResult().getStatistics().getPercentile(50));
    }
}
