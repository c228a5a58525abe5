package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builder of {@link Labels}; what is not set is absent. */
@Generated("concordat")
public final class LabelsBuilder {
    private @Nullable String title;
    private Map<String, String> additionalProperties = Map.of();

    LabelsBuilder() {}

    LabelsBuilder(Labels from) {
        title = from.title();
        additionalProperties = from.additionalProperties();
    }

    public LabelsBuilder title(@Nullable String title) {
        this.title = title;
        return this;
    }

    public LabelsBuilder additionalProperties(Map<String, String> additionalProperties) {
        this.additionalProperties = additionalProperties;
        return this;
    }

    public Labels build() {
        return new Labels(title, additionalProperties);
    }
}
