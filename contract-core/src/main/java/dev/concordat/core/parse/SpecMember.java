package dev.concordat.core.parse;

/**
 * The value of a member and the place of its key.
 *
 * @param keyPosition packed by {@link Position}
 */
public record SpecMember(SpecNode value, long keyPosition) {}
