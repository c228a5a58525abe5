package com.example.parcels.model;

import dev.concordat.runtime.Generated;

@Generated("concordat")
public enum SizeNumber implements Size {
    _1(1L),
    _2(2L);

    private final long value;

    SizeNumber(long value) {
        this.value = value;
    }

    /** How it is written in JSON. */
    public long value() {
        return value;
    }
}
