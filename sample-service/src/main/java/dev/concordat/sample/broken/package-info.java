/** Five ways to break the contract, each behind {@code sample.break}, so that tests see it noticed. */
@NullMarked
package dev.concordat.sample.broken;

import org.jspecify.annotations.NullMarked;
