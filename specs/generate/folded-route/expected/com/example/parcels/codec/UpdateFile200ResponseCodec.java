package com.example.parcels.codec;

import com.example.parcels.model.File;
import com.example.parcels.model.UpdateFile200Response;
import com.example.parcels.model.UpdateFile200ResponseOption2;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Located;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link UpdateFile200Response}. */
@Generated("concordat")
public final class UpdateFile200ResponseCodec implements Codec<UpdateFile200Response> {
    public static final Codec<UpdateFile200Response> INSTANCE = Located.of(
            new UpdateFile200ResponseCodec(),
            "openapi.yaml#/paths/~1files~1%7Bid%7D/put/responses/200/content/application~1json/schema/anyOf");

    private static final List<Supplier<? extends Codec<? extends UpdateFile200Response>>> CASES =
            List.of(() -> FileCodec.INSTANCE, () -> UpdateFile200ResponseOption2Codec.INSTANCE);

    private UpdateFile200ResponseCodec() {}

    @Override
    public @Nullable UpdateFile200Response read(JsonIn in) {
        return in.anyOf(CASES);
    }

    @Override
    public void write(UpdateFile200Response value, JsonOut out) {
        if (value instanceof File file) {
            FileCodec.INSTANCE.write(file, out);
        } else if (value instanceof UpdateFile200ResponseOption2 updateFile200ResponseOption2) {
            UpdateFile200ResponseOption2Codec.INSTANCE.write(updateFile200ResponseOption2, out);
        }
    }
}
