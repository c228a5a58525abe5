package dev.concordat.tests.check;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.SecurityScheme;
import dev.concordat.core.finding.Severity;
import java.util.List;
import java.util.Objects;

/**
 * 401 says by WWW-Authenticate how to come in (RFC 9110, 15.5.2). Where all schemes are API keys it weighs less: no
 * challenge is registered for them.
 */
final class ChallengeCheck implements Check {

    @Override
    public String id() {
        return "challenge-missing";
    }

    @Override
    public List<Problem> inspect(Observation observation) {
        if (observation.status() != 401
                || observation.response().header("WWW-Authenticate").isPresent()) {
            return List.of();
        }
        return List.of(new Problem(
                        id(),
                        hasChallenge(observation) ? Severity.ERROR : Severity.WARNING,
                        "status 401",
                        "401 comes without WWW-Authenticate",
                        "name the scheme in WWW-Authenticate, e.g. Bearer",
                        observation.operation().location())
                .demanding(new Demand.Field("WWW-Authenticate", ".")));
    }

    private static boolean hasChallenge(Observation observation) {
        Operation operation = observation.operation();
        return operation.security().stream()
                .flatMap(requirement -> requirement.schemes().keySet().stream())
                .map(observation.contract().securitySchemes()::get)
                .filter(Objects::nonNull)
                .anyMatch(scheme -> scheme.type() != SecurityScheme.Type.API_KEY);
    }
}
