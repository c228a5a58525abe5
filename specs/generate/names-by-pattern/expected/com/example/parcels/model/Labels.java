package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Immutable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record Labels(@Nullable String title, Map<String, String> additionalProperties) {
    public Labels {
        additionalProperties = Immutable.map(additionalProperties);
    }

    public static LabelsBuilder builder() {
        return new LabelsBuilder();
    }

    /** A builder that holds the values of this record. */
    public LabelsBuilder with() {
        return new LabelsBuilder(this);
    }
}
