package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.function.Function;

@Generated("concordat")
public sealed interface Found permits FoundOption1, FoundOption2 {

    /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
    default <T> T fold(Function<FoundOption1, T> foundOption1, Function<FoundOption2, T> foundOption2) {
        if (this instanceof FoundOption1 value) {
            return foundOption1.apply(value);
        }
        return foundOption2.apply((FoundOption2) this);
    }
}
