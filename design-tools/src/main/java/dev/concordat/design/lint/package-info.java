/** Lint: a document as written and a ruleset become findings. Every stage is pure but for reading files. */
@NullMarked
package dev.concordat.design.lint;

import org.jspecify.annotations.NullMarked;
