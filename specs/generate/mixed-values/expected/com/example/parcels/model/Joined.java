package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.function.Function;

@Generated("concordat")
public sealed interface Joined permits JoinedOption1, JoinedOption2 {

    /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
    default <T> T fold(Function<JoinedOption1, T> joinedOption1, Function<JoinedOption2, T> joinedOption2) {
        if (this instanceof JoinedOption1 value) {
            return joinedOption1.apply(value);
        }
        return joinedOption2.apply((JoinedOption2) this);
    }
}
