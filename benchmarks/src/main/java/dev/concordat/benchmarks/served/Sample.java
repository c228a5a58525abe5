package dev.concordat.benchmarks.served;

/**
 * One number of one round.
 *
 * @param value answers a second, microseconds of processor time for one, or the 99th percentile of latencies in
 *     microseconds
 */
record Sample(String contender, Workload workload, Kind kind, double value) {

    /** What was measured. */
    enum Kind {
        CAPACITY,
        CPU,
        P99
    }
}
