package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.function.Function;

@Generated("concordat")
public sealed interface UpdateFileRequest permits UpdateFileRequestOption1, UpdateFileRequestOption2 {

    /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
    default <T> T fold(
            Function<UpdateFileRequestOption1, T> updateFileRequestOption1,
            Function<UpdateFileRequestOption2, T> updateFileRequestOption2) {
        if (this instanceof UpdateFileRequestOption1 value) {
            return updateFileRequestOption1.apply(value);
        }
        return updateFileRequestOption2.apply((UpdateFileRequestOption2) this);
    }
}
