package dev.concordat.design.lint.function;

import dev.concordat.design.lint.document.Spot;

/**
 * What a function found.
 *
 * @param message what is wrong, for rules that have no message of their own
 * @param at where
 * @param undecided whether nothing is known to be wrong, but a limit or an unknown keyword kept it from being judged
 */
public record Problem(String message, Spot at, boolean undecided) {

    Problem(String message, Spot at) {
        this(message, at, false);
    }
}
