/** Pickup points: data that ships with the service. */
@NullMarked
package dev.concordat.sample.pickup;

import org.jspecify.annotations.NullMarked;
