package dev.concordat.tests.report;

/**
 * A declared status and whether it was seen.
 *
 * @param status as declared: a code, a range, {@code default}
 * @param reason why it was not seen, "" where it was
 */
public record StatusCoverage(String status, int seen, String reason) {}
