package dev.concordat.design.mock;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.QueryValue;
import dev.concordat.core.contract.SecurityRequirement;
import dev.concordat.core.contract.SecurityScheme;
import dev.concordat.core.wire.WireRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether a request carries what one of the operation's security alternatives asks for (OpenAPI 3.1, 4.8.30). The mock
 * knows no callers: any credential of the right form will do, unless the options name the one that is accepted.
 */
record Credentials(Contract contract, Map<String, String> accepted) {

    /** The refusal of a request without credentials; empty where it may pass. */
    Optional<Refusal> refusal(Operation operation, WireRequest request) {
        boolean passes = operation.allowsAnonymous()
                || operation.security().stream().anyMatch(alternative -> meets(alternative, request));
        return passes
                ? Optional.empty()
                : Optional.of(Refusal.of(401, "Unauthorized", "the request carries no accepted credentials")
                        .withHeader("WWW-Authenticate", challenges(operation)));
    }

    private boolean meets(SecurityRequirement alternative, WireRequest request) {
        return schemes(alternative).allMatch(scheme -> carries(scheme, request))
                && schemes(alternative).count() == alternative.schemes().size();
    }

    private Stream<SecurityScheme> schemes(SecurityRequirement alternative) {
        return alternative.schemes().keySet().stream()
                .map(contract.securitySchemes()::get)
                .filter(Objects::nonNull);
    }

    private boolean carries(SecurityScheme scheme, WireRequest request) {
        if (scheme.type() == SecurityScheme.Type.MUTUAL_TLS) {
            return true;
        }
        Optional<String> credential = scheme.type() == SecurityScheme.Type.API_KEY
                ? apiKey(scheme, request)
                : request.header("Authorization").flatMap(value -> afterScheme(value, word(scheme)));
        String only = accepted.get(scheme.name());
        return credential
                .filter(value -> !value.isBlank() && (only == null || only.equals(value)))
                .isPresent();
    }

    private static Optional<String> afterScheme(String authorization, String word) {
        return authorization.toLowerCase(Locale.ROOT).startsWith(word.toLowerCase(Locale.ROOT) + " ")
                ? Optional.of(authorization.substring(word.length() + 1).strip())
                : Optional.empty();
    }

    /** The authentication scheme of the Authorization header (RFC 9110, 11.1). */
    private static String word(SecurityScheme scheme) {
        String http = scheme.httpScheme();
        if (http == null || http.isEmpty()) {
            return "Bearer";
        }
        return http.substring(0, 1).toUpperCase(Locale.ROOT) + http.substring(1);
    }

    private static Optional<String> apiKey(SecurityScheme scheme, WireRequest request) {
        String name = Objects.requireNonNullElse(scheme.parameterName(), "");
        if (scheme.in() == null) {
            return Optional.empty();
        }
        return switch (scheme.in()) {
            case QUERY -> {
                int question = request.target().indexOf('?');
                List<QueryValue> query = question < 0
                        ? List.of()
                        : QueryValue.parse(request.target().substring(question));
                yield query.stream()
                        .filter(value -> value.name().equals(name))
                        .map(value -> Objects.requireNonNullElse(value.value(), ""))
                        .findFirst();
            }
            case COOKIE ->
                request.header("Cookie").stream()
                        .flatMap(cookies -> Stream.of(cookies.split(";", -1)))
                        .map(String::strip)
                        .filter(cookie -> cookie.startsWith(name + "="))
                        .map(cookie -> cookie.substring(name.length() + 1))
                        .findFirst();
            default -> request.header(name);
        };
    }

    private String challenges(Operation operation) {
        Set<String> challenges = new LinkedHashSet<>();
        operation.security().stream()
                .flatMap(this::schemes)
                .forEach(scheme -> challenges.add(
                        scheme.type() == SecurityScheme.Type.API_KEY
                                ? "ApiKey realm=\"mock\""
                                : word(scheme) + " realm=\"mock\""));
        return String.join(", ", challenges);
    }
}
