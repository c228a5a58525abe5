/** The golden service whose handlers answer later. */
@NullMarked
package dev.concordat.runtime.later;

import org.jspecify.annotations.NullMarked;
