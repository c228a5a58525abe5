package com.example.parcels.codec;

import com.example.parcels.model.Tree;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonKind;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.ListOf;
import dev.concordat.runtime.json.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Tree}. */
@Generated("concordat")
public final class TreeCodec implements Codec<Tree> {
    public static final Codec<Tree> INSTANCE = Located.of(new TreeCodec(), "openapi.yaml#/components/schemas/Tree");

    private static final ListOf<Tree> REST = ListOf.of(() -> TreeCodec.INSTANCE);

    private TreeCodec() {}

    @Override
    public Set<JsonKind> kinds() {
        return Set.of(JsonKind.ARRAY);
    }

    @Override
    public @Nullable Tree read(JsonIn in) {
        if (!in.startArray()) {
            return null;
        }
        List<Tree> items = new ArrayList<>();
        int count = 0;
        for (; in.nextItem(); count++) {
            REST.add(in, items);
        }
        return new Tree(items);
    }

    @Override
    public void write(Tree value, JsonOut out) {
        out.startArray();
        REST.writeItems(value.items(), out);
        out.endArray();
    }
}
