/** Holds a JSON value to a schema of the contract and names every violation. */
@NullMarked
package dev.concordat.core.validate;

import org.jspecify.annotations.NullMarked;
