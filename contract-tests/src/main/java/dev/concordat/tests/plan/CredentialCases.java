package dev.concordat.tests.plan;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.SecurityRequirement;
import dev.concordat.core.contract.SecurityScheme;
import dev.concordat.core.finding.SourceLocation;
import java.util.LinkedHashSet;
import java.util.Set;

/** Valid requests with no credentials, with one scheme of several missing, and with made-up ones. */
final class CredentialCases implements CasePlanner {

    @Override
    public void plan(Subject subject, Cases cases) {
        Operation operation = subject.operation();
        if (operation.allowsAnonymous()) {
            return;
        }
        Place nothing = new Place("credentials", names(operation), "");
        add(cases, nothing, "missing", "no credentials are sent", operation.location(), subject, Login.NONE);
        for (SecurityRequirement requirement : operation.security()) {
            Set<String> schemes = requirement.schemes().keySet();
            for (String scheme : schemes) {
                alternative(subject, cases, schemes, scheme);
            }
        }
    }

    private static void alternative(Subject subject, Cases cases, Set<String> schemes, String scheme) {
        SecurityScheme definition = subject.contract().securitySchemes().get(scheme);
        Set<String> others = new LinkedHashSet<>(schemes);
        others.remove(scheme);
        if (definition == null || !subject.options().schemes().containsAll(others)) {
            return;
        }
        Place place = new Place("credentials", scheme, "");
        SourceLocation location = definition.location();
        if (!others.isEmpty() && !isEnough(subject.operation(), others)) {
            String reason = "credentials of " + scheme + " are missing beside the others";
            add(cases, place, "missing", reason, location, subject, Login.of(others));
        }
        if (definition.type() == SecurityScheme.Type.MUTUAL_TLS) {
            cases.skip(scheme, "client certificates are not forged");
            return;
        }
        Login forged = new Login(schemes, Set.of(scheme));
        add(cases, place, "invalid", "the credentials of " + scheme + " are made up", location, subject, forged);
    }

    private static boolean isEnough(Operation operation, Set<String> schemes) {
        return operation.security().stream()
                .anyMatch(
                        requirement -> schemes.containsAll(requirement.schemes().keySet()));
    }

    static String names(Operation operation) {
        Set<String> names = new LinkedHashSet<>();
        operation
                .security()
                .forEach(requirement -> names.addAll(requirement.schemes().keySet()));
        return String.join(", ", names);
    }

    private static void add(
            Cases cases,
            Place place,
            String keyword,
            String reason,
            SourceLocation location,
            Subject subject,
            Login login) {
        Step step = subject.base(cases.next(), false).withLogin(login);
        cases.add(Phase.CREDENTIALS, Expectation.UNAUTHORISED, place, keyword, reason, location, step);
    }
}
