package com.example.echo.client;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.client.Credential;
import java.util.function.Supplier;

/** What proves to the security schemes of the contract who calls; secrets are asked for at each request. */
@Generated("concordat")
public final class ApiCredentials {
    private ApiCredentials() {}

    /** A token of the login service. */
    public static Credential token(Supplier<String> secret) {
        return Credential.bearer("token", secret);
    }

    /** The scheme "key". */
    public static Credential key(Supplier<String> secret) {
        return Credential.query("key", "api key", secret);
    }

    /** The scheme "login". */
    public static Credential login(String user, Supplier<String> secret) {
        return Credential.basic("login", user, secret);
    }
}
