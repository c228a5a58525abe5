/** One API served by Concordat and by what teams would use instead, under the same load. */
@NullMarked
package dev.concordat.benchmarks.served;

import org.jspecify.annotations.NullMarked;
