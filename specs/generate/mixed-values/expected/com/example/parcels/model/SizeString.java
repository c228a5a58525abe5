package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.TextConstant;

@Generated("concordat")
public enum SizeString implements TextConstant, Size {
    SMALL("small"),
    LARGE("large");

    private final String value;

    SizeString(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
