package com.example.library.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Immutable;
import java.util.List;

/** What is wrong, as this library has always said it. */
@Generated("concordat")
public record Fault(long code, List<String> reasons) {
    public Fault {
        reasons = Immutable.list(reasons);
    }

    public static FaultBuilder builder() {
        return new FaultBuilder();
    }

    /** A builder that holds the values of this record. */
    public FaultBuilder with() {
        return new FaultBuilder(this);
    }
}
