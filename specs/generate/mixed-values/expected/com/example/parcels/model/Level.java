package com.example.parcels.model;

import dev.concordat.runtime.Generated;

@Generated("concordat")
public enum Level {
    _1(1L),
    _2(2L),
    _3(3L);

    private final long value;

    Level(long value) {
        this.value = value;
    }

    /** How it is written in JSON. */
    public long value() {
        return value;
    }
}
