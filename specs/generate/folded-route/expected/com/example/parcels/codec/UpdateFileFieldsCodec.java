package com.example.parcels.codec;

import com.example.parcels.model.UpdateFileFields;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonKind;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.ListOf;
import dev.concordat.runtime.json.Located;
import dev.concordat.runtime.json.Text;
import dev.concordat.runtime.json.Wrapped;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link UpdateFileFields}. */
@Generated("concordat")
public final class UpdateFileFieldsCodec implements Codec<UpdateFileFields> {
    public static final Codec<UpdateFileFields> INSTANCE = Located.of(
            new UpdateFileFieldsCodec(),
            "openapi.yaml#/paths/~1files~1%7Bid%7D/put/parameters/0/schema/anyOf");

    private static final ListOf<String> ITEMS = ListOf.of(Text.ANY);

    private static final List<Supplier<? extends Codec<? extends UpdateFileFields>>> CASES = List.of(
            () -> Wrapped.of(ITEMS, UpdateFileFields.Items::new, UpdateFileFields.Items::value),
            () -> Wrapped.of(Text.ANY, UpdateFileFields.Text::new, UpdateFileFields.Text::value));

    private UpdateFileFieldsCodec() {}

    @Override
    public Set<JsonKind> kinds() {
        return Set.of(JsonKind.STRING, JsonKind.ARRAY);
    }

    @Override
    public @Nullable UpdateFileFields read(JsonIn in) {
        if (in.isUntyped()) {
            return in.anyOf(CASES);
        }
        return switch (in.kind()) {
            case ARRAY -> in.map(ITEMS, UpdateFileFields.Items::new);
            case STRING -> in.map(Text.ANY, UpdateFileFields.Text::new);
            default -> {
                in.unexpected(JsonKind.ARRAY, JsonKind.STRING);
                yield null;
            }
        };
    }

    @Override
    public void write(UpdateFileFields value, JsonOut out) {
        if (value instanceof UpdateFileFields.Items items) {
            ITEMS.write(items.value(), out);
        } else if (value instanceof UpdateFileFields.Text text) {
            Text.ANY.write(text.value(), out);
        }
    }
}
