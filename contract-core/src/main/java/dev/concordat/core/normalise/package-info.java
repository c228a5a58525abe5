/** Lowers documents of every OpenAPI version to the one contract model. */
@NullMarked
package dev.concordat.core.normalise;

import org.jspecify.annotations.NullMarked;
