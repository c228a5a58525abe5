package com.example.parcels.codec;

import com.example.parcels.model.Account;
import com.example.parcels.model.Address;
import com.example.parcels.model.Charge;
import com.example.parcels.model.ChargeSource;
import com.example.parcels.model.ChargeSourceOption1;
import com.example.parcels.model.Order;
import com.example.parcels.model.OrderLinesItem;
import com.example.parcels.model.Vehicle;
import com.example.parcels.model.VehicleOption1;
import com.example.parcels.model.VehicleOption2;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Codecs;
import dev.concordat.runtime.violation.InvalidDataException;
import dev.concordat.runtime.violation.Violation;
import java.util.List;

/** The data of the contract from and to JSON: {@code Json.read(Account.class, bytes)}. */
@Generated("concordat")
public final class Json {
    /** The codec of every type, for libraries that look codecs up by class. */
    public static final Codecs CODECS = Codecs.builder()
            .add(Account.class, () -> AccountCodec.INSTANCE)
            .add(Address.class, () -> AddressCodec.INSTANCE)
            .add(Charge.class, () -> ChargeCodec.INSTANCE)
            .add(ChargeSource.class, () -> ChargeSourceCodec.INSTANCE)
            .add(ChargeSourceOption1.class, () -> ChargeSourceOption1Codec.INSTANCE)
            .add(Order.class, () -> OrderCodec.INSTANCE)
            .add(OrderLinesItem.class, () -> OrderLinesItemCodec.INSTANCE)
            .add(Vehicle.class, () -> VehicleCodec.INSTANCE)
            .add(VehicleOption1.class, () -> VehicleOption1Codec.INSTANCE)
            .add(VehicleOption2.class, () -> VehicleOption2Codec.INSTANCE)
            .build();

    private Json() {}

    /**
     * Reads one JSON text (RFC 8259).
     *
     * @throws InvalidDataException with all violations, if the text does not match the schema of the type
     */
    public static <T> T read(Class<T> type, byte[] json) {
        return CODECS.read(type, json);
    }

    /** Writes a value as compact UTF-8. */
    public static byte[] write(Object value) {
        return CODECS.write(value);
    }

    /** What a value built in code violates; empty: it matches its schema. */
    public static List<Violation> validate(Object value) {
        return CODECS.validate(value);
    }
}
