/** Our findings beside those of Spectral, on the same documents by the same rules. */
@NullMarked
package dev.concordat.benchmarks.lint;

import org.jspecify.annotations.NullMarked;
