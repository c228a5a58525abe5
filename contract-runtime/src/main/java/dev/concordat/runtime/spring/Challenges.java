package dev.concordat.runtime.spring;

import dev.concordat.runtime.http.Challenge;
import dev.concordat.runtime.http.Headers;
import dev.concordat.runtime.http.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code WWW-Authenticate} as the contract has it: a line for each scheme that would do (RFC 9110, 11.6.1), with what is
 * wrong with a token (RFC 6750, 3).
 */
final class Challenges {
    private static final String FIELD = "WWW-Authenticate";
    private static final Challenge TOKEN = Challenge.bearer("");

    private final String realm;

    Challenges(String realm) {
        this.realm = realm;
    }

    /** Of a 401. The operations: the one that was asked for, or all if it is none of them. */
    Headers unauthorized(HttpServletRequest request, List<Operation> operations) {
        Map<String, String> wrong = isToken(request) ? Map.of("error", "invalid_token") : Map.of();
        return lines(challenges(operations), wrong);
    }

    /** Of a 403: what a token lacks; nothing for other credentials. */
    Headers forbidden(HttpServletRequest request, List<Operation> operations) {
        if (!isToken(request)) {
            return Headers.NONE;
        }
        Set<String> scopes = new LinkedHashSet<>();
        List<Challenge> tokens =
                challenges(operations).filter(Challenge::isBearer).toList();
        tokens.forEach(token -> scopes.addAll(token.scopes()));
        Map<String, String> wrong = new LinkedHashMap<>();
        wrong.put("error", "insufficient_scope");
        if (!scopes.isEmpty()) {
            wrong.put("scope", String.join(" ", scopes));
        }
        return tokens.isEmpty() ? Headers.NONE : lines(tokens.stream(), wrong);
    }

    private Headers lines(Stream<Challenge> challenges, Map<String, String> wrong) {
        List<String> lines = challenges
                .filter(challenge -> !challenge.authScheme().isEmpty())
                .map(challenge -> challenge.text(realm, challenge.isBearer() ? wrong : Map.of()))
                .distinct()
                .toList();
        return Headers.of(Map.of(FIELD, lines.isEmpty() ? List.of(TOKEN.text(realm, wrong)) : lines));
    }

    private static Stream<Challenge> challenges(List<Operation> operations) {
        return operations.stream()
                .flatMap(operation -> operation.security().stream())
                .flatMap(List::stream);
    }

    private static boolean isToken(HttpServletRequest request) {
        String sent = Objects.requireNonNullElse(request.getHeader("Authorization"), "");
        return sent.toLowerCase(Locale.ROOT).startsWith("bearer ");
    }
}
