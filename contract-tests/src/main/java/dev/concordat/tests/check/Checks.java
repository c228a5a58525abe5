package dev.concordat.tests.check;

import java.util.ArrayList;
import java.util.List;

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
            new ContentTypeCheck(),
            new ResponseHeadersCheck(),
            new ResponseSchemaCheck(),
            new UnexpectedContentCheck());

    private Checks() {}

    public static List<Problem> inspect(Observation observation) {
        List<Problem> problems = new ArrayList<>();
        ALL.forEach(check -> problems.addAll(check.inspect(observation)));
        return problems;
    }
}
