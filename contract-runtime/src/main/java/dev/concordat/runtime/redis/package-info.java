/** What several instances of a service share over Redis; the only package that knows its client, Lettuce. */
@NullMarked
package dev.concordat.runtime.redis;

import org.jspecify.annotations.NullMarked;
