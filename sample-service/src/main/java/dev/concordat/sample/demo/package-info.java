/** Provider states for the consumers' pacts, in the profile {@code demo} only. */
@NullMarked
package dev.concordat.sample.demo;

import org.jspecify.annotations.NullMarked;
