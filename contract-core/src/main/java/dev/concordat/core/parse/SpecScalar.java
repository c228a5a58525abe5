package dev.concordat.core.parse;

import dev.concordat.core.json.JsonValue;

/** A string, number, boolean or null. */
public record SpecScalar(JsonValue value, long position) implements SpecNode {}
