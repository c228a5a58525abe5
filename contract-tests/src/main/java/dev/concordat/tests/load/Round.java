package dev.concordat.tests.load;

import org.HdrHistogram.Histogram;

/** Latencies of both services in one round: each had two blocks, in an order that neither drift nor trend favours. */
record Round(Histogram baseline, Histogram candidate) {}
