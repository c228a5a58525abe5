package com.example.parcels.codec;

import com.example.parcels.model.Contact;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.json.Text;
import dev.concordat.runtime.violation.PointedReport;
import dev.concordat.runtime.violation.SchemaLocations;

/** Reads and writes {@link Contact}. */
@Generated("concordat")
public final class ContactCodec extends ObjectCodec<Contact> {
    public static final ObjectCodec<Contact> INSTANCE = new ContactCodec()
            .at(SchemaLocations.of("openapi.yaml#/components/schemas/Contact")
                    .at("openapi.yaml#/components/schemas/Contact", "oneOf", "dependentRequired", "propertyNames")
                    .at(
                            "openapi.yaml#/components/schemas/Contact",
                            "required/email",
                            "required/phone",
                            "required/post"));

    private final Member<String> email = optional("email", Text.ANY);
    private final Member<String> phone = optional("phone", Text.ANY);
    private final Member<String> post = optional("post", Text.ANY);

    private ContactCodec() {}

    @Override
    protected Contact make(MembersRead in) {
        return new Contact(in.orNull(email), in.orNull(phone), in.orNull(post));
    }

    @Override
    protected void writeMembers(Contact value, JsonOut out) {
        out.member(email, value.email());
        out.member(phone, value.phone());
        out.member(post, value.post());
    }

    @Override
    protected void check(MembersRead in) {
        demand(in.has(email), in.has(phone), in.has(post), in.report());
    }

    @Override
    protected void check(Contact value, JsonOut out) {
        demand(value.email() != null, value.phone() != null, value.post() != null, out);
    }

    /** Checks which members are there together. */
    private static void demand(boolean email, boolean phone, boolean post, PointedReport report) {
        if (!(email || phone)) {
            report.violation("", "anyOf", "email or phone", null);
        }
        if (phone && post) {
            report.violation("", "not", null, null);
        }
    }
}
