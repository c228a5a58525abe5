package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.function.Function;

@Generated("concordat")
public sealed interface Page permits PageOption1, PageOption2 {

    /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
    default <T> T fold(Function<PageOption1, T> pageOption1, Function<PageOption2, T> pageOption2) {
        if (this instanceof PageOption1 value) {
            return pageOption1.apply(value);
        }
        return pageOption2.apply((PageOption2) this);
    }
}
