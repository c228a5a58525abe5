package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import org.jspecify.annotations.Nullable;

/** How somebody is reached. */
@Generated("concordat")
public record Contact(@Nullable String email, @Nullable String phone, @Nullable String post) {
    public static ContactBuilder builder() {
        return new ContactBuilder();
    }

    /** A builder that holds the values of this record. */
    public ContactBuilder with() {
        return new ContactBuilder(this);
    }
}
