/** Keeps answers, so that handlers need not give them again (RFC 9111). */
@NullMarked
package dev.concordat.runtime.cache;

import org.jspecify.annotations.NullMarked;
