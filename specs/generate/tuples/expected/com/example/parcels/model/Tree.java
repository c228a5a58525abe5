package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Immutable;
import java.util.List;

@Generated("concordat")
public record Tree(List<Tree> items) {
    public Tree {
        items = Immutable.list(items);
    }
}
