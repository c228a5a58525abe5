/** Prices: computed, nothing stored. */
@NullMarked
package dev.concordat.sample.quote;

import org.jspecify.annotations.NullMarked;
