/** Which schemas lead to which and apply to the same value, and what an unusable one takes along. */
@NullMarked
package dev.concordat.core.graph;

import org.jspecify.annotations.NullMarked;
