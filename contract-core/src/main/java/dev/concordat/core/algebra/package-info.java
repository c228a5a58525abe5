/** Decides whether one schema allows only what another one allows, with a value as proof where it does not. */
@NullMarked
package dev.concordat.core.algebra;

import org.jspecify.annotations.NullMarked;
