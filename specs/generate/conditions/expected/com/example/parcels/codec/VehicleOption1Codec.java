package com.example.parcels.codec;

import com.example.parcels.model.VehicleOption1;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.Int64;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link VehicleOption1}. */
@Generated("concordat")
public final class VehicleOption1Codec implements Codec<VehicleOption1> {
    public static final VehicleOption1Codec INSTANCE = new VehicleOption1Codec();

    private static final String[] REQUIRED = {"wheels", "doors"};

    private VehicleOption1Codec() {}

    @Override
    public @Nullable VehicleOption1 read(JsonIn in) {
        if (!in.startObject()) {
            return null;
        }
        long seen = 0;
        Long wheels = null;
        Long doors = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "wheels" -> {
                    seen = in.seen(seen, 0, name);
                    wheels = Int64.ANY.read(in);
                }
                case "doors" -> {
                    seen = in.seen(seen, 1, name);
                    doors = Int64.ANY.read(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, REQUIRED);
        if (wheels == null || doors == null) {
            return null;
        }
        return new VehicleOption1(wheels, doors);
    }

    @Override
    public void write(VehicleOption1 value, JsonOut out) {
        out.startObject();
        out.required("wheels", Int64.ANY, value.wheels());
        out.required("doors", Int64.ANY, value.doors());
        out.endObject();
    }
}
