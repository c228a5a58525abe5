package dev.concordat.tests.check;

import dev.concordat.core.contract.ParameterLocation;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one part of a request.
 *
 * @param in where the parameter travels; null: the body
 * @param at the parameter's name; in the body an RFC 6901 JSON Pointer, "" for the whole
 */
public record RequestProblem(@Nullable ParameterLocation in, String at, Problem problem) {}
