package com.example.library.client;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.client.Credential;
import java.util.function.Supplier;

/** What proves to the security schemes of the contract who calls; secrets are asked for at each request. */
@Generated("concordat")
public final class ApiCredentials {
    private ApiCredentials() {}

    /** The scheme "login". */
    public static Credential login(String user, Supplier<String> secret) {
        return Credential.basic("login", user, secret);
    }

    /** The scheme "token". */
    public static Credential token(Supplier<String> secret) {
        return Credential.bearer("token", secret);
    }

    /** The scheme "key". */
    public static Credential key(Supplier<String> secret) {
        return Credential.header("key", "X-Api-Key", secret);
    }
}
