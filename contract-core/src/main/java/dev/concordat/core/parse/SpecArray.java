package dev.concordat.core.parse;

import java.util.List;

/** An array. */
public record SpecArray(List<SpecNode> items, long position) implements SpecNode {}
