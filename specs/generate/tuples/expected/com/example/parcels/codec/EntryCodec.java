package com.example.parcels.codec;

import com.example.parcels.model.Entry;
import com.example.parcels.model.Point;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Bool;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.Int64;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonKind;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.ListOf;
import dev.concordat.runtime.json.Located;
import dev.concordat.runtime.json.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Entry}. */
@Generated("concordat")
public final class EntryCodec implements Codec<Entry> {
    public static final Codec<Entry> INSTANCE =
            Located.of(new EntryCodec(), "openapi.yaml#/components/schemas/Entry/prefixItems");

    private static final Text ITEM1 = Text.ANY.length(1, Integer.MAX_VALUE);
    private static final ListOf<Boolean> REST = ListOf.of(Bool.ANY);

    private EntryCodec() {}

    @Override
    public Set<JsonKind> kinds() {
        return Set.of(JsonKind.ARRAY);
    }

    @Override
    public @Nullable Entry read(JsonIn in) {
        if (!in.startArray()) {
            return null;
        }
        String item1 = null;
        Long item2 = null;
        Point item3 = null;
        List<Boolean> rest = new ArrayList<>();
        int count = 0;
        for (; in.nextItem(); count++) {
            switch (count) {
                case 0 -> item1 = ITEM1.read(in);
                case 1 -> item2 = in.nullable(Int64.ANY);
                case 2 -> item3 = PointCodec.INSTANCE.read(in);
                default -> REST.add(in, rest);
            }
        }
        in.endArray(count, 1, 5);
        if (item1 == null) {
            return null;
        }
        return new Entry(item1, item2, item3, rest);
    }

    @Override
    public void write(Entry value, JsonOut out) {
        out.startArray();
        ITEM1.write(value.item1(), out);
        if (value.item2() != null || value.item3() != null || !value.rest().isEmpty()) {
            out.item(Int64.ANY, value.item2());
        }
        if (value.item3() != null || !value.rest().isEmpty()) {
            out.item(PointCodec.INSTANCE, value.item3());
        }
        REST.writeItems(value.rest(), out);
        out.endArray(1, 5);
    }
}
