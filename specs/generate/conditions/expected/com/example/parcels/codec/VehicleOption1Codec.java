package com.example.parcels.codec;

import com.example.parcels.model.VehicleOption1;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Int64;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;

/** Reads and writes {@link VehicleOption1}. */
@Generated("concordat")
public final class VehicleOption1Codec extends ObjectCodec<VehicleOption1> {
    public static final VehicleOption1Codec INSTANCE = new VehicleOption1Codec();

    private final Member<Long> wheels = required("wheels", Int64.ANY);
    private final Member<Long> doors = required("doors", Int64.ANY);

    private VehicleOption1Codec() {}

    @Override
    protected VehicleOption1 make(MembersRead in) {
        return new VehicleOption1(in.get(wheels), in.get(doors));
    }

    @Override
    protected void writeMembers(VehicleOption1 value, JsonOut out) {
        out.member(wheels, value.wheels());
        out.member(doors, value.doors());
    }
}
