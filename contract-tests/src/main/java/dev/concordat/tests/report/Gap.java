package dev.concordat.tests.report;

/**
 * Something of an operation that the run says nothing about.
 *
 * @param what the part, "" for the whole operation
 * @param count how many cases it stands for
 */
public record Gap(String what, String reason, int count) {}
