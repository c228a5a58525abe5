/** Against a real Redis, which the tests start themselves. */
@NullMarked
package dev.concordat.runtime.redis;

import org.jspecify.annotations.NullMarked;
