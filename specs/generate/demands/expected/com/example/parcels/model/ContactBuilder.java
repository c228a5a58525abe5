package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import org.jspecify.annotations.Nullable;

/** Builder of {@link Contact}; what is not set is absent. */
@Generated("concordat")
public final class ContactBuilder {
    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable String post;

    ContactBuilder() {}

    ContactBuilder(Contact from) {
        email = from.email();
        phone = from.phone();
        post = from.post();
    }

    public ContactBuilder email(@Nullable String email) {
        this.email = email;
        return this;
    }

    public ContactBuilder phone(@Nullable String phone) {
        this.phone = phone;
        return this;
    }

    public ContactBuilder post(@Nullable String post) {
        this.post = post;
        return this;
    }

    public Contact build() {
        return new Contact(email, phone, post);
    }
}
