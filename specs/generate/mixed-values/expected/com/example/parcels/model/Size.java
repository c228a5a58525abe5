package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.function.Function;

@Generated("concordat")
public sealed interface Size permits Size.Flag, SizeNumber, SizeString {

    record Flag(boolean value) implements Size {}

    /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
    default <T> T fold(Function<Flag, T> flag, Function<SizeNumber, T> sizeNumber, Function<SizeString, T> sizeString) {
        if (this instanceof Flag value) {
            return flag.apply(value);
        }
        if (this instanceof SizeNumber value) {
            return sizeNumber.apply(value);
        }
        return sizeString.apply((SizeString) this);
    }
}
