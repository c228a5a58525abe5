/** Prints codecs: for each record, tuple and union the class that reads, checks, binds and writes it in one pass. */
@NullMarked
package dev.concordat.generator.codec;

import org.jspecify.annotations.NullMarked;
