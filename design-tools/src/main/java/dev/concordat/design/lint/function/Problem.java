package dev.concordat.design.lint.function;

import dev.concordat.design.lint.document.Spot;

/**
 * What a function found.
 *
 * @param message what is wrong, for rules that have no message of their own
 * @param at where
 */
public record Problem(String message, Spot at) {}
