/** Writes a contract of many files as one self-contained document, and a document as many files. */
@NullMarked
package dev.concordat.core.bundle;

import org.jspecify.annotations.NullMarked;
