package com.example.parcels.codec;

import com.example.parcels.model.VehicleOption1;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Int64;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.violation.SchemaLocations;

/** Reads and writes {@link VehicleOption1}. */
@Generated("concordat")
public final class VehicleOption1Codec extends ObjectCodec<VehicleOption1> {
    public static final ObjectCodec<VehicleOption1> INSTANCE = new VehicleOption1Codec()
            .at(SchemaLocations.of("openapi.yaml#/components/schemas/Vehicle/anyOf/0")
                    .members("openapi.yaml#/components/schemas/Vehicle", "wheels")
                    .at("openapi.yaml#/components/schemas/Vehicle/type", "type")
                    .at("openapi.yaml#/components/schemas/Vehicle/anyOf", "anyOf"));

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
