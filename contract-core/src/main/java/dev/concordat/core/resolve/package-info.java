/** Gives every node of all reachable documents one identity and every reference its target. */
@NullMarked
package dev.concordat.core.resolve;

import org.jspecify.annotations.NullMarked;
