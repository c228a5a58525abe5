/** Writes a contract of many files as one self-contained document. */
@NullMarked
package dev.concordat.core.bundle;

import org.jspecify.annotations.NullMarked;
