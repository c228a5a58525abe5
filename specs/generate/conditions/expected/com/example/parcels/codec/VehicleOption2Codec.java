package com.example.parcels.codec;

import com.example.parcels.model.VehicleOption2;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Bool;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.Int64;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link VehicleOption2}. */
@Generated("concordat")
public final class VehicleOption2Codec implements Codec<VehicleOption2> {
    public static final VehicleOption2Codec INSTANCE = new VehicleOption2Codec();

    private static final String[] REQUIRED = {"wheels", "bell"};

    private VehicleOption2Codec() {}

    @Override
    public @Nullable VehicleOption2 read(JsonIn in) {
        if (!in.startObject()) {
            return null;
        }
        long seen = 0;
        Long wheels = null;
        Boolean bell = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "wheels" -> {
                    seen = in.seen(seen, 0, name);
                    wheels = Int64.ANY.read(in);
                }
                case "bell" -> {
                    seen = in.seen(seen, 1, name);
                    bell = Bool.ANY.read(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, REQUIRED);
        if (wheels == null || bell == null) {
            return null;
        }
        return new VehicleOption2(wheels, bell);
    }

    @Override
    public void write(VehicleOption2 value, JsonOut out) {
        out.startObject();
        out.required("wheels", Int64.ANY, value.wheels());
        out.required("bell", Bool.ANY, value.bell());
        out.endObject();
    }
}
