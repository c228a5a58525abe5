/** Compares two contracts by what they allow: a change breaks only where a request or response proves it. */
@NullMarked
package dev.concordat.core.diff;

import org.jspecify.annotations.NullMarked;
