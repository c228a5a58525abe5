package dev.concordat.sample.parcel;

import dev.concordat.runtime.http.Caller;
import dev.concordat.sample.parcels.model.Parcel;

/**
 * A parcel and whose it is.
 *
 * @param owner the sender who announced it
 */
public record StoredParcel(String owner, Parcel parcel) {

    /** Senders see their own parcels, couriers all. */
    boolean isVisibleTo(Caller caller) {
        return owner.equals(caller.name()) || caller.hasScope("deliveries:write");
    }
}
