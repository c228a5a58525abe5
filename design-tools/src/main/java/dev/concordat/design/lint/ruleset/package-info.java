/** Rulesets: reading them, extending one another, and which rules of them hold for a document. */
@NullMarked
package dev.concordat.design.lint.ruleset;

import org.jspecify.annotations.NullMarked;
