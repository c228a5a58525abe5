package com.example.parcels.codec;

import com.example.parcels.model.Contact;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Text;
import dev.concordat.runtime.violation.PointedReport;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Contact}. */
@Generated("concordat")
public final class ContactCodec implements Codec<Contact> {
    public static final ContactCodec INSTANCE = new ContactCodec();

    private ContactCodec() {}

    @Override
    public @Nullable Contact read(JsonIn in) {
        if (!in.startObject()) {
            return null;
        }
        long seen = 0;
        String email = null;
        String phone = null;
        String post = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "email" -> {
                    seen = in.seen(seen, 0, name);
                    email = Text.ANY.read(in);
                }
                case "phone" -> {
                    seen = in.seen(seen, 1, name);
                    phone = Text.ANY.read(in);
                }
                case "post" -> {
                    seen = in.seen(seen, 2, name);
                    post = Text.ANY.read(in);
                }
                default -> in.skip();
            }
        }
        demand((seen & 1L << 0) != 0, (seen & 1L << 1) != 0, (seen & 1L << 2) != 0, in);
        return new Contact(email, phone, post);
    }

    @Override
    public void write(Contact value, JsonOut out) {
        if (out.checks()) {
            demand(value.email() != null, value.phone() != null, value.post() != null, out);
        }
        out.startObject();
        out.optional("email", Text.ANY, value.email());
        out.optional("phone", Text.ANY, value.phone());
        out.optional("post", Text.ANY, value.post());
        out.endObject();
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
