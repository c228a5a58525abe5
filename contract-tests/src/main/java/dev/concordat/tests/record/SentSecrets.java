package dev.concordat.tests.record;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.contract.QueryValue;
import dev.concordat.core.contract.SecurityScheme;
import dev.concordat.core.wire.WireRequest;
import dev.concordat.tests.execute.Mask;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The credentials that a request of somebody else carries, so that a recording need not show them. */
public final class SentSecrets {

    private static final String HIDDEN = "...";

    private SentSecrets() {}

    /** Hides {@code Authorization} and what the document calls an API key; cookies are hidden by whoever writes them. */
    public static Mask of(Contract contract, WireRequest request) {
        Map<String, String> secrets = new LinkedHashMap<>();
        request.header("Authorization").ifPresent(value -> secrets.put(value.replaceFirst("^\\S+\\s+", ""), HIDDEN));
        for (SecurityScheme scheme : contract.securitySchemes().values()) {
            String name = scheme.parameterName();
            if (scheme.type() == SecurityScheme.Type.API_KEY && name != null) {
                key(scheme, name, request).ifPresent(value -> secrets.put(value, HIDDEN));
            }
        }
        return new Mask(secrets);
    }

    private static Optional<String> key(SecurityScheme scheme, String name, WireRequest request) {
        if (scheme.in() == ParameterLocation.HEADER) {
            return request.header(name);
        }
        String query = request.target().substring(request.path().length());
        return scheme.in() != ParameterLocation.QUERY
                ? Optional.empty()
                : QueryValue.parse(query).stream()
                        .filter(value -> value.name().equals(name))
                        .map(QueryValue::value)
                        .findFirst();
    }
}
