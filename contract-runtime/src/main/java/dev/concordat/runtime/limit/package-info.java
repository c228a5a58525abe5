/** How often an operation may be asked. */
@NullMarked
package dev.concordat.runtime.limit;

import org.jspecify.annotations.NullMarked;
