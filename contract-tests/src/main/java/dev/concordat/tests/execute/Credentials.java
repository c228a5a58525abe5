package dev.concordat.tests.execute;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.contract.SecurityScheme;
import dev.concordat.core.wire.HeaderField;
import dev.concordat.core.wire.Pair;
import dev.concordat.core.wire.Percent;
import dev.concordat.tests.plan.Identity;
import dev.concordat.tests.plan.Login;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The secrets of a run, by security scheme, and how each travels.
 *
 * @param values token, key, or {@code user:password}, by whose it is and by scheme name
 * @param headers fields added to every request
 */
public record Credentials(Map<Identity, Map<String, String>> values, List<HeaderField> headers) {

    /** An unsigned token (RFC 7519, 6): well-formed, and worth nothing. */
    private static final String UNSIGNED_TOKEN = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJjb25jb3JkYXQifQ.";

    public Credentials {
        Map<Identity, Map<String, String>> ordered = new EnumMap<>(Identity.class);
        values.forEach((identity, own) -> ordered.put(identity, Collections.unmodifiableMap(new LinkedHashMap<>(own))));
        values = Collections.unmodifiableMap(ordered);
        headers = List.copyOf(headers);
    }

    /**
     * Assigns what the user gave for the first identity to the schemes of a contract.
     *
     * @param bearer a token for every bearer scheme that has no value of its own, "" for none
     * @param apiKeys values of API keys by the name of their header, query or cookie parameter
     */
    public Credentials assign(Contract contract, String bearer, Map<String, String> apiKeys) {
        Map<String, String> all = new LinkedHashMap<>(values.getOrDefault(Identity.FIRST, Map.of()));
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
        Map<Identity, Map<String, String>> assigned = new LinkedHashMap<>(values);
        assigned.put(Identity.FIRST, all);
        return new Credentials(assigned, headers);
    }

    /** Schemes of the contract that the run can use, by whose credentials it has. */
    public Map<Identity, Set<String>> schemes(Contract contract) {
        Map<Identity, Set<String>> schemes = new EnumMap<>(Identity.class);
        values.forEach((identity, own) -> {
            Set<String> names = new LinkedHashSet<>(own.keySet());
            names.retainAll(contract.securitySchemes().keySet());
            schemes.put(identity, names);
        });
        return schemes;
    }

    /** What the first identity adds to the headers of every request, whatever operation it is for. */
    public Map<String, String> headers(Contract contract) {
        Map<String, String> all = new LinkedHashMap<>();
        Set<String> own = values.getOrDefault(Identity.FIRST, Map.of()).keySet();
        contract.securitySchemes().forEach((name, scheme) -> {
            boolean header = scheme.in() == null || scheme.in() == ParameterLocation.HEADER;
            if (header && own.contains(name)) {
                Pair pair = pair(scheme, Identity.FIRST);
                all.put(pair.name(), pair.value());
            }
        });
        headers.forEach(field -> all.put(field.name(), field.value()));
        return all;
    }

    /** What a login adds to a request, by place. */
    Map<ParameterLocation, List<Pair>> of(Contract contract, Login login) {
        Map<ParameterLocation, List<Pair>> added = new LinkedHashMap<>();
        contract.securitySchemes().forEach((name, scheme) -> {
            Identity identity = login.schemes().get(name);
            if (identity != null) {
                ParameterLocation in = scheme.in() == null ? ParameterLocation.HEADER : scheme.in();
                added.computeIfAbsent(in, place -> new ArrayList<>()).add(pair(scheme, identity));
            }
        });
        return added;
    }

    private Pair pair(SecurityScheme scheme, Identity identity) {
        boolean forged = identity == Identity.FORGED;
        String secret = values.getOrDefault(identity, Map.of()).getOrDefault(scheme.name(), "");
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
        values.forEach((identity, own) -> own.forEach((scheme, value) -> {
            String placeholder = variable(identity == Identity.FIRST ? scheme : identity + "_" + scheme);
            for (String secret : List.of(value, Percent.encode(value), base64(value))) {
                // What several identities have in common is shown as that of the first.
                secrets.merge(secret, placeholder, (old, again) -> identity == Identity.FIRST ? again : old);
            }
        }));
        headers.forEach(field -> secrets.put(field.value(), variable(field.name())));
        return new Mask(secrets);
    }

    private static String variable(String name) {
        return "$" + name.replaceAll("[^A-Za-z0-9]+", "_").toUpperCase(Locale.ROOT);
    }
}
