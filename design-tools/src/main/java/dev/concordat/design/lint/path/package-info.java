/** The JSONPath dialect that rulesets are written in, and the expressions of its filters. */
@NullMarked
package dev.concordat.design.lint.path;

import org.jspecify.annotations.NullMarked;
