package dev.concordat.core.generate;

import dev.concordat.core.json.JsonValue;

/** A generated value and why it is there.
 *
 * @param value the whole value
 * @param pointer RFC 6901 JSON Pointer of the place that it is about; for a missing member the object
 * @param keyword the keyword that it exercises or breaks
 * @param reason what is special about it, e.g. {@code one below minLength 3}
 */
public record Instance(JsonValue value, String pointer, String keyword, String reason) {}
