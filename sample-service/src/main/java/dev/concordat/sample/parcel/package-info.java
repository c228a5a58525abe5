/** Parcels, their labels, tracking events and proofs of delivery. */
@NullMarked
package dev.concordat.sample.parcel;

import org.jspecify.annotations.NullMarked;
