package dev.concordat.core.contract;

import dev.concordat.core.finding.SourceLocation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Security Scheme Object with its name (OpenAPI 3.1, 4.8.27).
 *
 * @param in where an API key travels, null for other types
 * @param parameterName the name of an API key's header, query or cookie parameter
 * @param httpScheme lower-case authentication scheme of type {@code http}: basic, bearer ...
 * @param flows of type {@code oauth2}, by name
 */
public record SecurityScheme(
        String name,
        Type type,
        @Nullable String description,
        @Nullable ParameterLocation in,
        @Nullable String parameterName,
        @Nullable String httpScheme,
        @Nullable String bearerFormat,
        Map<String, Flow> flows,
        @Nullable String openIdConnectUrl,
        SourceLocation location) {

    public SecurityScheme {
        flows = Ordered.copyOf(flows);
    }

    /** The types of OpenAPI 3.1. */
    public enum Type {
        API_KEY,
        HTTP,
        MUTUAL_TLS,
        OAUTH2,
        OPEN_ID_CONNECT
    }

    /** An OAuth Flow Object (OpenAPI 3.1, 4.8.29); URLs are null where the flow has none. */
    public record Flow(
            @Nullable String authorizationUrl,
            @Nullable String tokenUrl,
            @Nullable String refreshUrl,
            List<String> scopes) {

        public Flow {
            scopes = List.copyOf(scopes);
        }
    }

    /** Whether the credential is a bearer token in the Authorization header. */
    public boolean isBearer() {
        return type == Type.OAUTH2
                || type == Type.OPEN_ID_CONNECT
                || (type == Type.HTTP && "bearer".equals(httpScheme));
    }
}
