/** Holds generated codecs to validators of other origin, instance by instance, and reads back what they write. */
@NullMarked
package dev.concordat.benchmarks.differ;

import org.jspecify.annotations.NullMarked;
