package com.example.parcels.model;

import dev.concordat.runtime.Generated;

@Generated("concordat")
public enum SizeString implements Size {
    SMALL("small"),
    LARGE("large");

    private final String value;

    SizeString(String value) {
        this.value = value;
    }

    /** How it is written in JSON. */
    public String value() {
        return value;
    }
}
