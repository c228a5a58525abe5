package dev.concordat.runtime.spring;

import dev.concordat.runtime.http.Operation;

/**
 * An operation that a generated controller serves.
 *
 * @param method the name of the controller's method
 */
public record ServedOperation(String method, Operation operation) {}
