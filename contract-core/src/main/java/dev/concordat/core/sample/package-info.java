/** Plausible words, and legal and illegal texts of the well-known formats. */
@NullMarked
package dev.concordat.core.sample;

import org.jspecify.annotations.NullMarked;
