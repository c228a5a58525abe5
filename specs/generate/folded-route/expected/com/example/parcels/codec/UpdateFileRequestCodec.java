package com.example.parcels.codec;

import com.example.parcels.model.UpdateFileRequest;
import com.example.parcels.model.UpdateFileRequestOption1;
import com.example.parcels.model.UpdateFileRequestOption2;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Located;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link UpdateFileRequest}. */
@Generated("concordat")
public final class UpdateFileRequestCodec implements Codec<UpdateFileRequest> {
    public static final Codec<UpdateFileRequest> INSTANCE = Located.of(
            new UpdateFileRequestCodec(),
            "openapi.yaml#/paths/~1files~1%7Bid%7D/put/requestBody/content/application~1json/schema/anyOf");

    private static final List<Supplier<? extends Codec<? extends UpdateFileRequest>>> CASES =
            List.of(() -> UpdateFileRequestOption1Codec.INSTANCE, () -> UpdateFileRequestOption2Codec.INSTANCE);

    private UpdateFileRequestCodec() {}

    @Override
    public @Nullable UpdateFileRequest read(JsonIn in) {
        return switch (in.telling("name", "link")) {
            case 0 -> UpdateFileRequestOption1Codec.INSTANCE.read(in);
            case 1 -> UpdateFileRequestOption2Codec.INSTANCE.read(in);
            default -> in.anyOf(CASES);
        };
    }

    @Override
    public void write(UpdateFileRequest value, JsonOut out) {
        if (value instanceof UpdateFileRequestOption1 updateFileRequestOption1) {
            UpdateFileRequestOption1Codec.INSTANCE.write(updateFileRequestOption1, out);
        } else if (value instanceof UpdateFileRequestOption2 updateFileRequestOption2) {
            UpdateFileRequestOption2Codec.INSTANCE.write(updateFileRequestOption2, out);
        }
    }
}
