package com.example.parcels.codec;

import com.example.parcels.model.Vehicle;
import com.example.parcels.model.VehicleOption1;
import com.example.parcels.model.VehicleOption2;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.assertion.Asserted;
import dev.concordat.runtime.assertion.Assertion;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Located;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Vehicle}. */
@Generated("concordat")
public final class VehicleCodec implements Codec<Vehicle> {
    private static final Assertion ASSERTION = Assertion.allOf(
            Assertion.type("object"),
            Assertion.required("wheels"),
            Assertion.property("wheels", Assertion.type("integer")),
            Assertion.anyOf(
                    Assertion.allOf(
                            Assertion.required("doors"),
                            Assertion.property("doors", Assertion.type("integer"))),
                    Assertion.allOf(Assertion.required("bell"), Assertion.property("bell", Assertion.type("boolean")))),
            Assertion.unevaluatedProperties(Assertion.never()));
    private static final Codec<Vehicle> PLAIN =
            Located.of(new VehicleCodec(), "openapi.yaml#/components/schemas/Vehicle/anyOf");
    public static final Codec<Vehicle> INSTANCE =
            Asserted.of(PLAIN, ASSERTION, "openapi.yaml#/components/schemas/Vehicle");

    private static final List<Supplier<? extends Codec<? extends Vehicle>>> CASES =
            List.of(() -> VehicleOption1Codec.INSTANCE, () -> VehicleOption2Codec.INSTANCE);

    private VehicleCodec() {}

    @Override
    public @Nullable Vehicle read(JsonIn in) {
        return switch (in.telling("doors", "bell")) {
            case 0 -> VehicleOption1Codec.INSTANCE.read(in);
            case 1 -> VehicleOption2Codec.INSTANCE.read(in);
            default -> in.anyOf(CASES);
        };
    }

    @Override
    public void write(Vehicle value, JsonOut out) {
        if (value instanceof VehicleOption1 vehicleOption1) {
            VehicleOption1Codec.INSTANCE.write(vehicleOption1, out);
        } else if (value instanceof VehicleOption2 vehicleOption2) {
            VehicleOption2Codec.INSTANCE.write(vehicleOption2, out);
        }
    }
}
