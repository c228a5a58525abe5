package com.example.library.model;

import dev.concordat.runtime.Generated;

@Generated("concordat")
public record Extension(long days) {
    public static ExtensionBuilder builder() {
        return new ExtensionBuilder();
    }

    /** A builder that holds the values of this record. */
    public ExtensionBuilder with() {
        return new ExtensionBuilder(this);
    }
}
