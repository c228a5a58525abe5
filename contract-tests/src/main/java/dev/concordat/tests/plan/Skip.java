package dev.concordat.tests.plan;

import dev.concordat.core.contract.Operation;

/**
 * Something that is not tested.
 *
 * @param what the part, "" for the whole operation
 */
public record Skip(Operation operation, String what, String reason) {}
