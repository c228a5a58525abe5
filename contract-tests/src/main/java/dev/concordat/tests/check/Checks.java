package dev.concordat.tests.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** All checks, in the order in which their findings are listed. */
public final class Checks {

    public static final List<Check> ALL = List.of(
            new ServerErrorCheck(),
            new UndocumentedStatusCheck(),
            new ValidDataRefusedCheck(),
            new InvalidDataAcceptedCheck(),
            new RequiredHeaderCheck(),
            new CredentialsCheck("missing-credentials-accepted", "missing"),
            new CredentialsCheck("invalid-credentials-accepted", "invalid"),
            new CredentialsCheck("expired-credentials-accepted", "expired"),
            new CredentialsCheck("missing-scope-accepted", "unscoped"),
            new ContentTypeCheck(),
            new ResponseHeadersCheck(),
            new ResponseSchemaCheck(),
            new UnexpectedContentCheck(),
            new ChallengeCheck(),
            new LeakedInternalsCheck(),
            new SlowAnswerCheck());

    /** What holds for every answer, also to a request that the document knows nothing of. */
    private static final List<Check> UNIVERSAL = List.of(new ChallengeCheck(), new LeakedInternalsCheck());

    /** Findings about the request: invalid data comes back in the answer, which is no second fault. */
    private static final Set<String> ACCEPTED = Set.of("invalid-data-accepted", "required-header-not-enforced");

    private Checks() {}

    /** What all checks say; an answer that should not have come is not looked at any closer. */
    public static List<Problem> inspect(Observation observation) {
        List<Problem> problems = new ArrayList<>();
        for (Check check : ALL) {
            boolean wronglyAccepted = problems.stream().anyMatch(problem -> ACCEPTED.contains(problem.checkId()));
            if (!wronglyAccepted || !(check instanceof ResponseSchemaCheck)) {
                problems.addAll(check.inspect(observation));
            }
        }
        return problems;
    }

    /** What is wrong with the answer to a request that the document does not declare. */
    public static List<Problem> inspectUndeclared(Observation observation) {
        return UNIVERSAL.stream()
                .flatMap(check -> check.inspect(observation).stream())
                .toList();
    }
}
