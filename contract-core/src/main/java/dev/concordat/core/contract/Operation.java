package dev.concordat.core.contract;

import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One method of one path (OpenAPI 3.1, 4.8.10).
 *
 * @param method upper case: {@code GET}, {@code QUERY} ...
 * @param path the template as written, with the {@code {braces}}; a webhook's name; a callback's expression
 * @param operationId null where the document gives none
 * @param parameters the path item's and the operation's own, merged; in document order
 * @param responses in document order
 * @param security alternatives, any one of which suffices; empty: no credentials needed, anonymous access
 * @param servers the operation's, else the path's; empty: those of the contract
 */
public record Operation(
        String method,
        String path,
        @Nullable String operationId,
        List<String> tags,
        @Nullable String summary,
        @Nullable String description,
        boolean deprecated,
        List<Parameter> parameters,
        @Nullable RequestBody requestBody,
        List<Response> responses,
        List<SecurityRequirement> security,
        List<Server> servers,
        List<Callback> callbacks,
        Map<String, JsonValue> extensions,
        SourceLocation location) {

    public Operation {
        tags = List.copyOf(tags);
        parameters = List.copyOf(parameters);
        responses = List.copyOf(responses);
        security = List.copyOf(security);
        servers = List.copyOf(servers);
        callbacks = List.copyOf(callbacks);
        extensions = Ordered.copyOf(extensions);
    }

    Operation withOperationId(String id) {
        return new Operation(
                method,
                path,
                id,
                tags,
                summary,
                description,
                deprecated,
                parameters,
                requestBody,
                responses,
                security,
                servers,
                callbacks,
                extensions,
                location);
    }

    /** {@code POST /parcels}: how an operation is named to people. */
    public String signature() {
        return method + " " + path;
    }

    /** The operationId, else the signature: unique in a contract. */
    public String key() {
        return operationId == null ? signature() : operationId;
    }

    public List<Parameter> parameters(ParameterLocation in) {
        return parameters.stream().filter(parameter -> parameter.in() == in).toList();
    }

    /** The response that covers a status: the exact code, else its range, else {@code default}. */
    public Optional<Response> responseFor(int status) {
        return responses.stream()
                .filter(response -> response.status().matches(status))
                .min(java.util.Comparator.comparing(
                        response -> response.status().kind()));
    }

    /** Whether the contract lets a caller in without credentials. */
    public boolean allowsAnonymous() {
        return security.isEmpty()
                || security.stream()
                        .anyMatch(requirement -> requirement.schemes().isEmpty());
    }
}
