package dev.concordat.tests.execute;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.contract.SecurityScheme;
import dev.concordat.core.wire.HeaderField;
import dev.concordat.core.wire.Pair;
import dev.concordat.core.wire.Percent;
import dev.concordat.tests.plan.Login;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The secrets of a run, by security scheme, and how each travels.
 *
 * @param values token, key, or {@code user:password}, by scheme name
 * @param headers fields added to every request
 */
public record Credentials(Map<String, String> values, List<HeaderField> headers) {

    public static final Credentials NONE = new Credentials(Map.of(), List.of());

    /** An unsigned token (RFC 7519, 6): well-formed, and worth nothing. */
    private static final String UNSIGNED_TOKEN = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJjb25jb3JkYXQifQ.";

    public Credentials {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        headers = List.copyOf(headers);
    }

    /**
     * Assigns what the user gave to the schemes of a contract.
     *
     * @param bearer a token for every bearer scheme that has no value of its own, "" for none
     * @param apiKeys values of API keys by the name of their header, query or cookie parameter
     */
    public Credentials assign(Contract contract, String bearer, Map<String, String> apiKeys) {
        Map<String, String> all = new LinkedHashMap<>(values);
        contract.securitySchemes().forEach((name, scheme) -> {
            if (scheme.isBearer() && !bearer.isEmpty()) {
                all.putIfAbsent(name, bearer);
            }
            apiKeys.forEach((parameter, value) -> {
                if (scheme.type() == SecurityScheme.Type.API_KEY
                        && (parameter.equals(name) || parameter.equalsIgnoreCase(scheme.parameterName()))) {
                    all.putIfAbsent(name, value);
                }
            });
        });
        return new Credentials(all, headers);
    }

    /** Schemes of the contract that the run can use. */
    public Set<String> schemes(Contract contract) {
        Set<String> names = new LinkedHashSet<>(values.keySet());
        names.retainAll(contract.securitySchemes().keySet());
        return names;
    }

    /** What a login adds to a request, by place. */
    Map<ParameterLocation, List<Pair>> of(Contract contract, Login login) {
        Map<ParameterLocation, List<Pair>> added = new LinkedHashMap<>();
        contract.securitySchemes().forEach((name, scheme) -> {
            if (login.schemes().contains(name)) {
                boolean forged = login.forged().contains(name);
                ParameterLocation in = scheme.in() == null ? ParameterLocation.HEADER : scheme.in();
                added.computeIfAbsent(in, place -> new ArrayList<>()).add(pair(scheme, forged));
            }
        });
        return added;
    }

    private Pair pair(SecurityScheme scheme, boolean forged) {
        String secret = forged ? "" : values.getOrDefault(scheme.name(), "");
        if (scheme.type() == SecurityScheme.Type.API_KEY) {
            String value = forged ? "concordat-made-up-key" : secret;
            String name = scheme.parameterName() == null ? scheme.name() : scheme.parameterName();
            return new Pair(name, scheme.in() == ParameterLocation.QUERY ? Percent.encode(value) : value);
        }
        if (scheme.isBearer()) {
            return new Pair("Authorization", "Bearer " + (forged ? UNSIGNED_TOKEN : secret));
        }
        String user = forged ? "concordat:made-up" : secret;
        if ("basic".equals(scheme.httpScheme())) {
            return new Pair("Authorization", "Basic " + base64(user));
        }
        return new Pair("Authorization", (scheme.httpScheme() == null ? "" : scheme.httpScheme() + " ") + user);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Everything secret, with what stands in its place in reports. */
    public Mask mask() {
        Map<String, String> secrets = new LinkedHashMap<>();
        values.forEach((scheme, value) -> {
            String placeholder = "$" + scheme.replaceAll("[^A-Za-z0-9]+", "_").toUpperCase(java.util.Locale.ROOT);
            secrets.put(value, placeholder);
            secrets.put(Percent.encode(value), placeholder);
            secrets.put(base64(value), placeholder);
        });
        headers.forEach(field -> secrets.put(
                field.value(),
                "$" + field.name().replaceAll("[^A-Za-z0-9]+", "_").toUpperCase(java.util.Locale.ROOT)));
        return new Mask(secrets);
    }
}
