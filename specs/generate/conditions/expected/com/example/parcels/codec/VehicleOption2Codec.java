package com.example.parcels.codec;

import com.example.parcels.model.VehicleOption2;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Bool;
import dev.concordat.runtime.json.Int64;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.violation.SchemaLocations;

/** Reads and writes {@link VehicleOption2}. */
@Generated("concordat")
public final class VehicleOption2Codec extends ObjectCodec<VehicleOption2> {
    public static final ObjectCodec<VehicleOption2> INSTANCE = new VehicleOption2Codec()
            .at(SchemaLocations.of("openapi.yaml#/components/schemas/Vehicle/anyOf/1")
                    .members("openapi.yaml#/components/schemas/Vehicle", "wheels")
                    .at("openapi.yaml#/components/schemas/Vehicle/type", "type")
                    .at("openapi.yaml#/components/schemas/Vehicle/anyOf", "anyOf"));

    private final Member<Long> wheels = required("wheels", Int64.ANY);
    private final Member<Boolean> bell = required("bell", Bool.ANY);

    private VehicleOption2Codec() {}

    @Override
    protected VehicleOption2 make(MembersRead in) {
        return new VehicleOption2(in.get(wheels), in.get(bell));
    }

    @Override
    protected void writeMembers(VehicleOption2 value, JsonOut out) {
        out.member(wheels, value.wheels());
        out.member(bell, value.bell());
    }
}
