package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.function.Function;

@Generated("concordat")
public sealed interface UpdateFile200Response permits File, UpdateFile200ResponseOption2 {

    /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
    default <T> T fold(Function<File, T> file, Function<UpdateFile200ResponseOption2, T> updateFile200ResponseOption2) {
        if (this instanceof File value) {
            return file.apply(value);
        }
        return updateFile200ResponseOption2.apply((UpdateFile200ResponseOption2) this);
    }
}
