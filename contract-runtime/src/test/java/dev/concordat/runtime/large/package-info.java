/** A service whose bodies are longer than its memory. */
@NullMarked
package dev.concordat.runtime.large;

import org.jspecify.annotations.NullMarked;
