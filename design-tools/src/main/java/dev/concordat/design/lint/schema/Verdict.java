package dev.concordat.design.lint.schema;

import java.util.List;

/**
 * What a schema says of a value.
 *
 * @param errors those that say most; none for a valid value
 * @param undecided what could not be judged, and why: neither valid nor invalid
 */
public record Verdict(List<SchemaError> errors, List<SchemaError> undecided) {}
