package com.example.parcels.codec;

import com.example.parcels.model.ParcelFilter;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.Decimal;
import dev.concordat.runtime.json.Format;
import dev.concordat.runtime.json.Formatted;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link ParcelFilter}. */
@Generated("concordat")
public final class ParcelFilterCodec implements Codec<ParcelFilter> {
    public static final ParcelFilterCodec INSTANCE = new ParcelFilterCodec();

    private static final Decimal MIN_WEIGHT = Decimal.ANY.minimum("0");
    private static final Formatted<LocalDate> CREATED_AFTER = Text.ANY.as(Format.DATE);

    private ParcelFilterCodec() {}

    @Override
    public @Nullable ParcelFilter read(JsonIn in) {
        if (!in.startObject()) {
            return null;
        }
        long seen = 0;
        BigDecimal minWeight = null;
        LocalDate createdAfter = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "minWeight" -> {
                    seen = in.seen(seen, 0, name);
                    minWeight = MIN_WEIGHT.read(in);
                }
                case "createdAfter" -> {
                    seen = in.seen(seen, 1, name);
                    createdAfter = CREATED_AFTER.read(in);
                }
                default -> in.skip();
            }
        }
        return new ParcelFilter(minWeight, createdAfter);
    }

    @Override
    public void write(ParcelFilter value, JsonOut out) {
        out.startObject();
        out.optional("minWeight", MIN_WEIGHT, value.minWeight());
        out.optional("createdAfter", CREATED_AFTER, value.createdAfter());
        out.endObject();
    }
}
