/** A parcel carrier's service on generated stubs. */
@NullMarked
package dev.concordat.sample;

import org.jspecify.annotations.NullMarked;
