package dev.concordat.core.validate;

import dev.concordat.core.finding.SourceLocation;

/**
 * One way in which an instance breaks its schema.
 *
 * @param pointer RFC 6901 JSON Pointer of the place in the instance; for a missing member the object
 * @param keyword the JSON Schema keyword that is broken
 * @param message what is wrong, naming limit and value; values of secret members are not shown
 * @param schema where the keyword stands in the document
 */
public record Violation(String pointer, String keyword, String message, SourceLocation schema) {}
