/** Problems as values: one kind of finding for load, lint, diff, generate and verify. */
@NullMarked
package dev.concordat.core.finding;

import org.jspecify.annotations.NullMarked;
