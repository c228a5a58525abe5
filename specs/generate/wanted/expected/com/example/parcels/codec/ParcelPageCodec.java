package com.example.parcels.codec;

import com.example.parcels.model.Parcel;
import com.example.parcels.model.ParcelPage;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.ListOf;
import dev.concordat.runtime.json.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link ParcelPage}. */
@Generated("concordat")
public final class ParcelPageCodec implements Codec<ParcelPage> {
    public static final ParcelPageCodec INSTANCE = new ParcelPageCodec();

    private static final String[] REQUIRED = {"items"};
    private static final ListOf<Parcel> ITEMS = ListOf.of(() -> ParcelCodec.INSTANCE);

    private ParcelPageCodec() {}

    @Override
    public @Nullable ParcelPage read(JsonIn in) {
        if (!in.startObject()) {
            return null;
        }
        long seen = 0;
        List<Parcel> items = null;
        String nextCursor = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "items" -> {
                    seen = in.seen(seen, 0, name);
                    items = ITEMS.read(in);
                }
                case "nextCursor" -> {
                    seen = in.seen(seen, 1, name);
                    nextCursor = Text.ANY.read(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, REQUIRED);
        if (items == null) {
            return null;
        }
        return new ParcelPage(items, nextCursor);
    }

    @Override
    public void write(ParcelPage value, JsonOut out) {
        out.startObject();
        out.required("items", ITEMS, value.items());
        out.optional("nextCursor", Text.ANY, value.nextCursor());
        out.endObject();
    }
}
