package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Immutable;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record Password(
        String password,
        OffsetDateTime knownSinceTheFirstLogin,
        OffsetDateTime changedForTheLastTime,
        @Nullable List<String> formerOnes)
        implements Proof {
    public Password {
        formerOnes = Immutable.listOrNull(formerOnes);
    }

    public static PasswordBuilder builder() {
        return new PasswordBuilder();
    }

    /** A builder that holds the values of this record. */
    public PasswordBuilder with() {
        return new PasswordBuilder(this);
    }

    /** Hides what is secret. */
    @Override
    public String toString() {
        return "Password[password=***, knownSinceTheFirstLogin=" + knownSinceTheFirstLogin
                + ", changedForTheLastTime=" + changedForTheLastTime
                + ", formerOnes=***]";
    }
}
