package dev.concordat.core.wire;

/** A request and the response that it got. */
public record Exchange(WireRequest request, WireResponse response) {}
