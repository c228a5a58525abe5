/** Server-sent events, typed. */
@NullMarked
package dev.concordat.runtime.stream;

import org.jspecify.annotations.NullMarked;
