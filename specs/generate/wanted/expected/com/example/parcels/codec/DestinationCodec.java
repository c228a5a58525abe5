package com.example.parcels.codec;

import com.example.parcels.model.Address;
import com.example.parcels.model.Destination;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonKind;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Located;
import dev.concordat.runtime.json.Text;
import dev.concordat.runtime.json.Wrapped;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Destination}. */
@Generated("concordat")
public final class DestinationCodec implements Codec<Destination> {
    public static final Codec<Destination> INSTANCE =
            Located.of(new DestinationCodec(), "openapi.yaml#/components/schemas/Destination/oneOf");

    private static final Text LOCKER_CODE = Text.ANY.pattern("^L[0-9]{4}$");

    private static final List<Supplier<? extends Codec<? extends Destination>>> CASES = List.of(
            () -> AddressCodec.INSTANCE,
            () -> Wrapped.of(LOCKER_CODE, Destination.LockerCode::new, Destination.LockerCode::value));

    private DestinationCodec() {}

    @Override
    public Set<JsonKind> kinds() {
        return Set.of(JsonKind.STRING, JsonKind.OBJECT);
    }

    @Override
    public @Nullable Destination read(JsonIn in) {
        if (in.isUntyped()) {
            return in.oneOf(CASES);
        }
        return switch (in.kind()) {
            case OBJECT -> AddressCodec.INSTANCE.read(in);
            case STRING -> in.map(LOCKER_CODE, Destination.LockerCode::new);
            default -> {
                in.unexpected(JsonKind.OBJECT, JsonKind.STRING);
                yield null;
            }
        };
    }

    @Override
    public void write(Destination value, JsonOut out) {
        if (value instanceof Address address) {
            AddressCodec.INSTANCE.write(address, out);
        } else if (value instanceof Destination.LockerCode lockerCode) {
            LOCKER_CODE.write(lockerCode.value(), out);
        }
    }
}
