package com.example.parcels.model;

import dev.concordat.runtime.Generated;

@Generated("concordat")
public enum ListParcelsSort {
    CREATED("created"),
    MINUS_CREATED("-created"),
    WEIGHT("weight");

    private final String value;

    ListParcelsSort(String value) {
        this.value = value;
    }

    /** How it is written in JSON. */
    public String value() {
        return value;
    }
}
