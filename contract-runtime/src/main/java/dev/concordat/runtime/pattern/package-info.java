/** Regular expressions in linear time, as far as they are regular; this library has no dependency that knows automata. */
@NullMarked
package dev.concordat.runtime.pattern;

import org.jspecify.annotations.NullMarked;
