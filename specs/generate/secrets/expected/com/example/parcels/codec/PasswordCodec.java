package com.example.parcels.codec;

import com.example.parcels.model.Password;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Formatted;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.ListOf;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.json.Text;
import dev.concordat.runtime.violation.SchemaLocations;
import java.time.OffsetDateTime;
import java.util.List;

/** Reads and writes {@link Password}. */
@Generated("concordat")
public final class PasswordCodec extends ObjectCodec<Password> {
    public static final ObjectCodec<Password> INSTANCE = new PasswordCodec()
            .at(SchemaLocations.of("openapi.yaml#/components/schemas/Password")
                    .at(
                            "openapi.yaml#/components/schemas/Password/properties/formerOnes/items",
                            "properties/formerOnes/*"));

    private final Member<String> password = required("password", Text.ANY.secret());
    private final Member<OffsetDateTime> knownSinceTheFirstLogin =
            required("knownSinceTheFirstLogin", Formatted.DATE_TIME);
    private final Member<OffsetDateTime> changedForTheLastTime = required("changedForTheLastTime", Formatted.DATE_TIME);
    private final Member<List<String>> formerOnes = optional("formerOnes", ListOf.of(Text.ANY.secret()));

    private PasswordCodec() {
        closed();
    }

    @Override
    protected Password make(MembersRead in) {
        return new Password(
                in.get(password),
                in.get(knownSinceTheFirstLogin),
                in.get(changedForTheLastTime),
                in.orNull(formerOnes));
    }

    @Override
    protected void writeMembers(Password value, JsonOut out) {
        out.member(password, value.password());
        out.member(knownSinceTheFirstLogin, value.knownSinceTheFirstLogin());
        out.member(changedForTheLastTime, value.changedForTheLastTime());
        out.member(formerOnes, value.formerOnes());
    }
}
