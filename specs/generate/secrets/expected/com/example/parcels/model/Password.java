package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Immutable;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
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

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Hides what is secret. */
    @Override
    public String toString() {
        return "Password[password=***, knownSinceTheFirstLogin=" + knownSinceTheFirstLogin
                + ", changedForTheLastTime=" + changedForTheLastTime
                + ", formerOnes=***]";
    }

    /** Builds a {@link Password}; what is not set is absent. */
    public static final class Builder {
        private @Nullable String password;
        private @Nullable OffsetDateTime knownSinceTheFirstLogin;
        private @Nullable OffsetDateTime changedForTheLastTime;
        private @Nullable List<String> formerOnes;

        private Builder() {}

        private Builder(Password from) {
            password = from.password();
            knownSinceTheFirstLogin = from.knownSinceTheFirstLogin();
            changedForTheLastTime = from.changedForTheLastTime();
            formerOnes = from.formerOnes();
        }

        public Builder password(String password) {
            this.password = password;
            return this;
        }

        public Builder knownSinceTheFirstLogin(OffsetDateTime knownSinceTheFirstLogin) {
            this.knownSinceTheFirstLogin = knownSinceTheFirstLogin;
            return this;
        }

        public Builder changedForTheLastTime(OffsetDateTime changedForTheLastTime) {
            this.changedForTheLastTime = changedForTheLastTime;
            return this;
        }

        public Builder formerOnes(@Nullable List<String> formerOnes) {
            this.formerOnes = formerOnes;
            return this;
        }

        /** Builds it; a {@link NullPointerException} names a required member that is not set. */
        public Password build() {
            return new Password(
                    Objects.requireNonNull(password, "password"),
                    Objects.requireNonNull(knownSinceTheFirstLogin, "knownSinceTheFirstLogin"),
                    Objects.requireNonNull(changedForTheLastTime, "changedForTheLastTime"),
                    formerOnes);
        }
    }
}
