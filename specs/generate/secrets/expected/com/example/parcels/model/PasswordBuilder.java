package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Password}; what is not set is absent. */
@Generated("concordat")
public final class PasswordBuilder {
    private @Nullable String password;
    private @Nullable OffsetDateTime knownSinceTheFirstLogin;
    private @Nullable OffsetDateTime changedForTheLastTime;
    private @Nullable List<String> formerOnes;

    PasswordBuilder() {}

    PasswordBuilder(Password from) {
        password = from.password();
        knownSinceTheFirstLogin = from.knownSinceTheFirstLogin();
        changedForTheLastTime = from.changedForTheLastTime();
        formerOnes = from.formerOnes();
    }

    public PasswordBuilder password(String password) {
        this.password = password;
        return this;
    }

    public PasswordBuilder knownSinceTheFirstLogin(OffsetDateTime knownSinceTheFirstLogin) {
        this.knownSinceTheFirstLogin = knownSinceTheFirstLogin;
        return this;
    }

    public PasswordBuilder changedForTheLastTime(OffsetDateTime changedForTheLastTime) {
        this.changedForTheLastTime = changedForTheLastTime;
        return this;
    }

    public PasswordBuilder formerOnes(@Nullable List<String> formerOnes) {
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
