package dev.concordat.tests.pact.check;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.contract.QueryValue;
import dev.concordat.core.contract.SecurityRequirement;
import dev.concordat.core.contract.SecurityScheme;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.wire.WireRequest;
import java.util.Arrays;
import java.util.List;

/** The consumer sends credentials where they are needed; they may come from somewhere else, so it is only noted. */
final class CredentialsRule implements Rule {

    static final String ID = "pact-no-credentials";

    /** Who expects this one leaves them out on purpose; any other refusal comes after it (RFC 9110, 15.5.2). */
    static final int UNAUTHORIZED = 401;

    @Override
    public List<Finding> judge(Subject subject) {
        Operation operation = subject.match().operation();
        boolean sent = subject.status() == UNAUTHORIZED
                || operation.allowsAnonymous()
                || operation.security().stream().anyMatch(requirement -> isMet(subject, requirement));
        return sent
                ? List.of()
                : List.of(subject.words()
                        .noted(
                                ID,
                                "the request carries no credentials, " + operation.signature() + " wants some",
                                "nothing to do where something else adds them; see " + operation.location(),
                                subject.requestPlace().location()));
    }

    private static boolean isMet(Subject subject, SecurityRequirement requirement) {
        return requirement.schemes().keySet().stream().allMatch(name -> {
            SecurityScheme scheme = subject.contract().securitySchemes().get(name);
            return scheme == null || isCarried(subject.request(), scheme);
        });
    }

    private static boolean isCarried(WireRequest request, SecurityScheme scheme) {
        if (scheme.type() == SecurityScheme.Type.MUTUAL_TLS) {
            return true;
        }
        String name = scheme.parameterName();
        if (scheme.type() != SecurityScheme.Type.API_KEY || name == null) {
            return request.header("Authorization").isPresent();
        }
        if (scheme.in() == ParameterLocation.HEADER) {
            return request.header(name).isPresent();
        }
        if (scheme.in() == ParameterLocation.COOKIE) {
            return request.header("Cookie")
                    .filter(cookies -> Arrays.stream(cookies.split(";"))
                            .anyMatch(cookie -> cookie.strip().startsWith(name + "=")))
                    .isPresent();
        }
        String query = request.target().substring(request.path().length());
        return QueryValue.parse(query).stream().anyMatch(value -> value.name().equals(name));
    }
}
