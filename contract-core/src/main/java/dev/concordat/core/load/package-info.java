/** Loads a contract: fetch, parse, resolve and normalise in one call. */
@NullMarked
package dev.concordat.core.load;

import org.jspecify.annotations.NullMarked;
