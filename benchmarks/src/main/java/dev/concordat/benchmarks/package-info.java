/** Measures ways to read, validate and bind a JSON body, to choose the style of the generated codecs. */
@NullMarked
package dev.concordat.benchmarks;

import org.jspecify.annotations.NullMarked;
