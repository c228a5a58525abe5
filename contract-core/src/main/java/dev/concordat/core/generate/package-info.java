/** Turns schemas into valid and invalid JSON values, each with its reason, and says which targets it could not reach. */
@NullMarked
package dev.concordat.core.generate;

import org.jspecify.annotations.NullMarked;
