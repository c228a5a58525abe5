package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.TextConstant;

@Generated("concordat")
public enum ListParcelsSort implements TextConstant {
    CREATED("created"),
    MINUS_CREATED("-created"),
    WEIGHT("weight");

    private final String value;

    ListParcelsSort(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
