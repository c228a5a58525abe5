package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Immutable;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record Entry(String item1, @Nullable Long item2, @Nullable Point item3, List<Boolean> rest) {
    public Entry {
        rest = Immutable.list(rest);
    }
}
