package dev.concordat.design.lint.schema;

import java.util.List;

/**
 * Where a value is not what a schema says.
 *
 * @param keyword the keyword that says so
 * @param path the way to the value, from the one that was validated
 * @param message what is wrong, without the name of the value
 */
public record SchemaError(String keyword, List<String> path, String message) {}
