package com.example.parcels.codec;

import com.example.parcels.model.Size;
import com.example.parcels.model.SizeNumber;
import com.example.parcels.model.SizeString;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Bool;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.EnumOf;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonKind;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Located;
import dev.concordat.runtime.json.NumberEnumOf;
import dev.concordat.runtime.json.Only;
import dev.concordat.runtime.json.Wrapped;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Size}. */
@Generated("concordat")
public final class SizeCodec implements Codec<Size> {
    public static final Codec<Size> INSTANCE = Located.of(new SizeCodec(), "openapi.yaml#/components/schemas/Size");

    private static final Only<Boolean> FLAG = Only.of(Bool.ANY, "enum", true);
    private static final NumberEnumOf<SizeNumber> SIZE_NUMBER =
            NumberEnumOf.ofLongs(SizeNumber.class, SizeNumber::value);
    private static final EnumOf<SizeString> SIZE_STRING = EnumOf.of(SizeString.class);

    private static final List<Supplier<? extends Codec<? extends Size>>> CASES =
            List.of(() -> Wrapped.of(FLAG, Size.Flag::new, Size.Flag::value), () -> SIZE_NUMBER, () -> SIZE_STRING);

    private SizeCodec() {}

    @Override
    public Set<JsonKind> kinds() {
        return Set.of(JsonKind.BOOLEAN, JsonKind.NUMBER, JsonKind.STRING);
    }

    @Override
    public @Nullable Size read(JsonIn in) {
        if (in.isUntyped()) {
            return in.anyOf(CASES);
        }
        return switch (in.kind()) {
            case BOOLEAN -> in.map(FLAG, Size.Flag::new);
            case NUMBER -> SIZE_NUMBER.read(in);
            case STRING -> SIZE_STRING.read(in);
            default -> {
                in.unexpected(JsonKind.BOOLEAN, JsonKind.NUMBER, JsonKind.STRING);
                yield null;
            }
        };
    }

    @Override
    public void write(Size value, JsonOut out) {
        if (value instanceof Size.Flag flag) {
            FLAG.write(flag.value(), out);
        } else if (value instanceof SizeNumber sizeNumber) {
            SIZE_NUMBER.write(sizeNumber, out);
        } else if (value instanceof SizeString sizeString) {
            SIZE_STRING.write(sizeString, out);
        }
    }
}
