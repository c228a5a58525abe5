package dev.concordat.runtime.client;

import dev.concordat.runtime.http.RequestWriter;
import dev.concordat.runtime.violation.Place;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * What proves to one security scheme who calls (OpenAPI 3.1, 4.8.27). The secret is asked for at each request, so that
 * tokens can be renewed; nothing prints it.
 */
public final class Credential {
    private final String scheme;
    private final Supplier<String> secret;
    private final BiConsumer<String, RequestWriter> placing;

    private Credential(String scheme, Supplier<String> secret, BiConsumer<String, RequestWriter> placing) {
        this.scheme = scheme;
        this.secret = secret;
        this.placing = placing;
    }

    /** A header field with the secret as its whole value. */
    public static Credential header(String scheme, String name, Supplier<String> value) {
        return new Credential(scheme, value, (secret, out) -> out.parameter(Place.HEADER, name, secret));
    }

    public static Credential query(String scheme, String name, Supplier<String> value) {
        return new Credential(scheme, value, (secret, out) -> out.parameter(Place.QUERY, name, pair(name, secret)));
    }

    public static Credential cookie(String scheme, String name, Supplier<String> value) {
        return new Credential(scheme, value, (secret, out) -> out.parameter(Place.COOKIE, name, pair(name, secret)));
    }

    /** A bearer token (RFC 6750): of OAuth2, OpenID Connect and {@code http} with scheme {@code bearer}. */
    public static Credential bearer(String scheme, Supplier<String> token) {
        return new Credential(
                scheme, token, (secret, out) -> out.parameter(Place.HEADER, "Authorization", "Bearer " + secret));
    }

    /** A user with a password (RFC 7617). */
    public static Credential basic(String scheme, String user, Supplier<String> password) {
        return new Credential(scheme, password, (secret, out) -> {
            byte[] both = (user + ":" + secret).getBytes(StandardCharsets.UTF_8);
            String encoded = Base64.getEncoder().encodeToString(both);
            out.parameter(Place.HEADER, "Authorization", "Basic " + encoded);
        });
    }

    private static String pair(String name, String secret) {
        return encode(name) + "=" + encode(secret);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The scheme as the contract names it. */
    public String scheme() {
        return scheme;
    }

    void put(RequestWriter out) {
        placing.accept(secret.get(), out);
    }

    @Override
    public String toString() {
        return "Credential[" + scheme + "]";
    }
}
