package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.function.Function;

@Generated("concordat")
public sealed interface FoundIn permits FoundInOption1, FoundInOption2 {

    /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
    default <T> T fold(Function<FoundInOption1, T> foundInOption1, Function<FoundInOption2, T> foundInOption2) {
        if (this instanceof FoundInOption1 value) {
            return foundInOption1.apply(value);
        }
        return foundInOption2.apply((FoundInOption2) this);
    }
}
