package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.function.Function;

@Generated("concordat")
public sealed interface Proof permits Password, Code {

    /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
    default <T> T foldProof(Function<Password, T> password, Function<Code, T> code) {
        if (this instanceof Password value) {
            return password.apply(value);
        }
        return code.apply((Code) this);
    }
}
