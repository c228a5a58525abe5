/** What HTTP asks of a service beyond its operations. */
@NullMarked
package dev.concordat.runtime.answers;

import org.jspecify.annotations.NullMarked;
