package dev.concordat.runtime.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A security scheme that an operation demands (OpenAPI 3.1, 4.8.27), and how an answer asks for it in
 * {@code WWW-Authenticate} (RFC 9110, 11.6.1).
 *
 * @param name of the scheme in the contract
 * @param authScheme what the challenge begins with; "" where HTTP has no challenge for it, as for certificates
 * @param parameters of the challenge beside those of the moment, in order
 * @param scopes that the operation needs
 */
public record Challenge(String name, String authScheme, Map<String, String> parameters, List<String> scopes) {
    private static final String BEARER = "Bearer";

    /** Not a registered scheme of HTTP: the one that {@link #apiKey} challenges with. */
    private static final String API_KEY = "ApiKey";

    /** @throws IllegalArgumentException if the scheme is no token, so that it cannot stand in a field */
    public Challenge {
        if (!authScheme.isEmpty() && !FieldCheck.isToken(authScheme)) {
            throw new IllegalArgumentException("not an authentication scheme (RFC 9110, 11.1): " + authScheme);
        }
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        scopes = List.copyOf(scopes);
    }

    /** User and password in UTF-8 (RFC 7617). */
    public static Challenge basic(String name) {
        return new Challenge(name, "Basic", Map.of("charset", "UTF-8"), List.of());
    }

    /** A token (RFC 6750): of HTTP's scheme {@code bearer}, OAuth 2 or OpenID Connect. */
    public static Challenge bearer(String name, String... scopes) {
        return new Challenge(name, BEARER, Map.of(), List.of(scopes));
    }

    /** A key, for which no challenge is registered: this one says where it goes. */
    public static Challenge apiKey(String name, String in, String field, String... scopes) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("in", in);
        parameters.put("name", field);
        return new Challenge(name, API_KEY, parameters, List.of(scopes));
    }

    /** Another scheme of HTTP. */
    public static Challenge http(String name, String authScheme, String... scopes) {
        return new Challenge(name, authScheme, Map.of(), List.of(scopes));
    }

    /** A scheme that needs no challenge: mutual TLS. */
    public static Challenge none(String name, String... scopes) {
        return new Challenge(name, "", Map.of(), List.of(scopes));
    }

    public boolean isApiKey() {
        return authScheme.equals(API_KEY);
    }

    public boolean isBearer() {
        return authScheme.equals(BEARER);
    }

    /**
     * The challenge as text.
     *
     * @param more parameters of the moment, such as {@code error}
     */
    public String text(String realm, Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("realm", realm);
        all.putAll(parameters);
        all.putAll(more);
        return all.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + quoted(parameter.getValue()))
                .collect(Collectors.joining(", ", authScheme + " ", ""));
    }

    /** A quoted string (RFC 9110, 5.6.4) without the characters that no field may have. */
    private static String quoted(String text) {
        return '"' + text.replaceAll("[^\\x20-\\x7E]", "?").replaceAll("([\"\\\\])", "\\\\$1") + '"';
    }
}
