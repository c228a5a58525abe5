package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.function.Function;

@Generated("concordat")
public sealed interface Refusal permits Code, Reason {

    /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
    default <T> T foldRefusal(Function<Code, T> code, Function<Reason, T> reason) {
        if (this instanceof Code value) {
            return code.apply(value);
        }
        return reason.apply((Reason) this);
    }
}
