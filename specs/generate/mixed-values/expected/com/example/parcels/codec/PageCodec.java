package com.example.parcels.codec;

import com.example.parcels.model.Page;
import com.example.parcels.model.PageOption1;
import com.example.parcels.model.PageOption2;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Located;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Page}. */
@Generated("concordat")
public final class PageCodec implements Codec<Page> {
    public static final Codec<Page> INSTANCE =
            Located.of(new PageCodec(), "openapi.yaml#/components/schemas/Page/oneOf");

    private static final List<Supplier<? extends Codec<? extends Page>>> CASES =
            List.of(() -> PageOption1Codec.INSTANCE, () -> PageOption2Codec.INSTANCE);

    private PageCodec() {}

    @Override
    public @Nullable Page read(JsonIn in) {
        return switch (in.telling("page", "offset")) {
            case 0 -> PageOption1Codec.INSTANCE.read(in);
            case 1 -> PageOption2Codec.INSTANCE.read(in);
            default -> in.oneOf(CASES);
        };
    }

    @Override
    public void write(Page value, JsonOut out) {
        if (value instanceof PageOption1 pageOption1) {
            PageOption1Codec.INSTANCE.write(pageOption1, out);
        } else if (value instanceof PageOption2 pageOption2) {
            PageOption2Codec.INSTANCE.write(pageOption2, out);
        }
    }
}
