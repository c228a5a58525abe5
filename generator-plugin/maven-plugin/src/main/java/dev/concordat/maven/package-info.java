/** The goals with the prefix {@code concordat}: thin adapters from Maven's configuration to the generator. */
@NullMarked
package dev.concordat.maven;

import org.jspecify.annotations.NullMarked;
