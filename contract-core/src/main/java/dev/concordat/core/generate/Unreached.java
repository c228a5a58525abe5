package dev.concordat.core.generate;

/**
 * A target for which no value was found.
 *
 * @param pointer RFC 6901 JSON Pointer of the place in the instance
 * @param keyword the keyword that was to be exercised or broken
 * @param reason what was tried for, and why it failed
 * @param impossible whether it is proved that there is no such value
 */
public record Unreached(String pointer, String keyword, String reason, boolean impossible) {}
