/** Which schemas lead to which, and what an unusable one takes along. */
@NullMarked
package dev.concordat.core.graph;

import org.jspecify.annotations.NullMarked;
