package dev.concordat.core.contract;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One method of one path (OpenAPI 3.1, 4.8.10).
 *
 * @param method upper case: {@code GET}, {@code QUERY} ...
 * @param path the template as written, with the {@code {braces}}; a webhook's name; a callback's expression
 * @param fixedQuery what a request's query must hold beside the parameters: that of a path key such as
 *     {@code /cookies?beta=true}, which is no part of the path
 * @param operationId null where the document gives none
 * @param parameters the path item's and the operation's own, merged; in document order
 * @param responses in document order
 * @param security alternatives, any one of which suffices; empty: no credentials needed, anonymous access
 * @param servers the operation's, else the path's; empty: those of the contract
 * @param faults the errors that make this operation unusable, those of its schemas aside; empty: sound
 */
public record Operation(
        String method,
        String path,
        List<QueryValue> fixedQuery,
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
        List<Finding> faults,
        SourceLocation location) {

    public Operation {
        fixedQuery = List.copyOf(fixedQuery);
        tags = List.copyOf(tags);
        parameters = List.copyOf(parameters);
        responses = List.copyOf(responses);
        security = List.copyOf(security);
        servers = List.copyOf(servers);
        callbacks = List.copyOf(callbacks);
        extensions = Ordered.copyOf(extensions);
        faults = List.copyOf(faults);
    }

    Operation withOperationId(String id) {
        return copy(id, responses, faults);
    }

    public Operation withResponses(List<Response> others) {
        return copy(operationId, others, faults);
    }

    /** The same operation with one more error that makes it unusable. */
    public Operation withFault(Finding fault) {
        return copy(
                operationId,
                responses,
                Stream.concat(faults.stream(), Stream.of(fault)).toList());
    }

    private Operation copy(@Nullable String id, List<Response> answers, List<Finding> errors) {
        return new Operation(
                method,
                path,
                fixedQuery,
                id,
                tags,
                summary,
                description,
                deprecated,
                parameters,
                requestBody,
                answers,
                security,
                servers,
                callbacks,
                extensions,
                errors,
                location);
    }

    /** {@code POST /parcels}: how an operation is named to people; a fixed query is part of it. */
    public String signature() {
        return method + " " + path + QueryValue.text(fixedQuery);
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
