package dev.concordat.tests.plan;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.SecurityRequirement;
import dev.concordat.core.contract.SecurityScheme;
import dev.concordat.core.finding.SourceLocation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Valid requests with no credentials, with one scheme of several missing, with made-up ones, and, where they are given,
 * with one that has expired or lacks all scopes.
 */
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
            requirement.schemes().forEach((scheme, scopes) -> alternative(subject, cases, requirement, scheme));
        }
    }

    private static void alternative(Subject subject, Cases cases, SecurityRequirement requirement, String scheme) {
        Set<String> schemes = requirement.schemes().keySet();
        SecurityScheme definition = subject.contract().securitySchemes().get(scheme);
        Set<String> others = new LinkedHashSet<>(schemes);
        others.remove(scheme);
        if (definition == null || !subject.options().schemes(Identity.FIRST).containsAll(others)) {
            return;
        }
        Place place = new Place("credentials", scheme, "");
        SourceLocation location = definition.location();
        if (!others.isEmpty() && !isEnough(subject.operation(), others)) {
            String reason = "credentials of " + scheme + " are missing beside the others";
            add(cases, place, "missing", reason, location, subject, Login.of(Identity.FIRST, others));
        }
        if (definition.type() == SecurityScheme.Type.MUTUAL_TLS) {
            cases.skip(Phase.CREDENTIALS, scheme, "client certificates are not forged");
            return;
        }
        Login good = Login.of(Identity.FIRST, schemes);
        Login forged = good.with(scheme, Identity.FORGED);
        add(cases, place, "invalid", "the credentials of " + scheme + " are made up", location, subject, forged);
        if (subject.options().schemes(Identity.EXPIRED).contains(scheme)) {
            Login expired = good.with(scheme, Identity.EXPIRED);
            add(cases, place, "expired", "the credentials of " + scheme + " have expired", location, subject, expired);
        }
        List<String> scopes = requirement.schemes().getOrDefault(scheme, List.of());
        if (!scopes.isEmpty() && subject.options().schemes(Identity.UNSCOPED).contains(scheme)) {
            String reason = "the credentials of " + scheme + " lack " + String.join(", ", scopes);
            Login unscoped = good.with(scheme, Identity.UNSCOPED);
            add(cases, place, "unscoped", reason, subject.operation().location(), subject, unscoped);
        }
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
