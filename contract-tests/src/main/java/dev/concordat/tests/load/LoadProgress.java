package dev.concordat.tests.load;

/**
 * How far a load has come.
 *
 * @param done requests that are over with
 * @param due requests that there will be in all
 * @param p99 in microseconds, so far
 */
public record LoadProgress(long done, long due, long errors, long p99) {}
