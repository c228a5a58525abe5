package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Immutable;
import java.util.List;
import java.util.function.Function;

@Generated("concordat")
public sealed interface UpdateFileFields permits UpdateFileFields.Items, UpdateFileFields.Text {

    record Items(List<String> value) implements UpdateFileFields {
        public Items {
            value = Immutable.list(value);
        }
    }

    record Text(String value) implements UpdateFileFields {}

    /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
    default <T> T fold(Function<Items, T> items, Function<Text, T> text) {
        if (this instanceof Items value) {
            return items.apply(value);
        }
        return text.apply((Text) this);
    }
}
