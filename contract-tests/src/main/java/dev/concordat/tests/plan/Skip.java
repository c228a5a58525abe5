package dev.concordat.tests.plan;

import dev.concordat.core.contract.Operation;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not tested.
 *
 * @param phase the one that it would be part of, null for all
 * @param what the part, "" for the whole operation
 */
public record Skip(Operation operation, @Nullable Phase phase, String what, String reason) {}
