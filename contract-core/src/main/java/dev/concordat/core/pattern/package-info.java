/** Regular expressions as ECMA-262 means them: matched in bounded time, and turned into automata to sample from. */
@NullMarked
package dev.concordat.core.pattern;

import org.jspecify.annotations.NullMarked;
