package com.example.parcels.codec;

import com.example.parcels.model.Password;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.Format;
import dev.concordat.runtime.json.Formatted;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.ListOf;
import dev.concordat.runtime.json.Text;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Password}. */
@Generated("concordat")
public final class PasswordCodec implements Codec<Password> {
    public static final PasswordCodec INSTANCE = new PasswordCodec();

    private static final String[] REQUIRED = {"password", "knownSinceTheFirstLogin", "changedForTheLastTime"};
    private static final Text PASSWORD = Text.ANY.secret();
    private static final Formatted<OffsetDateTime> KNOWN_SINCE_THE_FIRST_LOGIN = Text.ANY.as(Format.DATE_TIME);
    private static final Formatted<OffsetDateTime> CHANGED_FOR_THE_LAST_TIME = Text.ANY.as(Format.DATE_TIME);
    private static final ListOf<String> FORMER_ONES = ListOf.of(Text.ANY.secret());

    private PasswordCodec() {}

    @Override
    public @Nullable Password read(JsonIn in) {
        if (!in.startObject()) {
            return null;
        }
        long seen = 0;
        String password = null;
        OffsetDateTime knownSinceTheFirstLogin = null;
        OffsetDateTime changedForTheLastTime = null;
        List<String> formerOnes = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "password" -> {
                    seen = in.seen(seen, 0, name);
                    password = PASSWORD.read(in);
                }
                case "knownSinceTheFirstLogin" -> {
                    seen = in.seen(seen, 1, name);
                    knownSinceTheFirstLogin = KNOWN_SINCE_THE_FIRST_LOGIN.read(in);
                }
                case "changedForTheLastTime" -> {
                    seen = in.seen(seen, 2, name);
                    changedForTheLastTime = CHANGED_FOR_THE_LAST_TIME.read(in);
                }
                case "formerOnes" -> {
                    seen = in.seen(seen, 3, name);
                    formerOnes = FORMER_ONES.read(in);
                }
                default -> in.unknown(name);
            }
        }
        in.require(seen, REQUIRED);
        if (password == null || knownSinceTheFirstLogin == null || changedForTheLastTime == null) {
            return null;
        }
        return new Password(password, knownSinceTheFirstLogin, changedForTheLastTime, formerOnes);
    }

    @Override
    public void write(Password value, JsonOut out) {
        out.startObject();
        out.required("password", PASSWORD, value.password());
        out.required("knownSinceTheFirstLogin", KNOWN_SINCE_THE_FIRST_LOGIN, value.knownSinceTheFirstLogin());
        out.required("changedForTheLastTime", CHANGED_FOR_THE_LAST_TIME, value.changedForTheLastTime());
        out.optional("formerOnes", FORMER_ONES, value.formerOnes());
        out.endObject();
    }
}
