package dev.concordat.tests.junit;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Severity;
import dev.concordat.tests.pact.InteractionOutcome;
import dev.concordat.tests.pact.PactMismatch;
import dev.concordat.tests.pact.PactOptions;
import dev.concordat.tests.pact.PactReport;
import dev.concordat.tests.pact.PactReport.Completion;
import dev.concordat.tests.pact.PactVerification;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;

/**
 * A verification as tests of JUnit Jupiter, one for each interaction and one for the run:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> keepsItsPacts() {
 *     return PactTests.of(PactOptions.of(url, List.of(Path.of("src/test/pacts")))
 *             .withStates(StateMethods.inPackage("com.example.states")));
 * }
 * }</pre>
 *
 * Everything is run, and published where that is asked for, before the first test is reported; so a failing test, a
 * filter or an aborted one changes nothing in what a broker learns.
 */
public final class PactTests {

    private PactTests() {}

    /** Verifies, and tells JUnit. */
    public static Stream<DynamicTest> of(PactOptions options) {
        PactReport report = PactVerification.run(options);
        List<DynamicTest> tests = new ArrayList<>();
        for (InteractionOutcome outcome : report.outcomes()) {
            String name = outcome.consumer() + ": " + outcome.description();
            tests.add(DynamicTest.dynamicTest(name, () -> check(outcome)));
        }
        tests.add(DynamicTest.dynamicTest("the run as a whole", () -> check(report)));
        return tests.stream();
    }

    private static void check(InteractionOutcome outcome) {
        String reason = Objects.requireNonNullElse(outcome.reason(), "");
        String mismatches =
                outcome.mismatches().stream().map(PactMismatch::message).collect(Collectors.joining("\n"));
        String curl = outcome.curl() == null ? "" : "\n" + outcome.curl();
        String message = reason + mismatches + "\nat " + outcome.location() + curl;
        switch (outcome.verdict()) {
            case PASSED -> {
                // Nothing to say.
            }
            case SKIPPED -> Assumptions.abort(reason);
            case FAILED, ERROR -> {
                if (outcome.pending()) {
                    Assumptions.abort("pending: " + message);
                }
                Assertions.fail(message);
            }
        }
    }

    /** What no interaction tells: unknown states, empty selectors, results that were not published. */
    private static void check(PactReport report) {
        String errors = report.aboutTheRun().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(PactTests::text)
                .collect(Collectors.joining("\n"));
        if (!errors.isEmpty()) {
            Assertions.fail(errors);
        }
        if (report.completion() != Completion.COMPLETE) {
            Assertions.fail("the run came to no verdict");
        }
    }

    private static String text(Finding finding) {
        String hint = finding.hint() == null ? "" : "\n    " + finding.hint();
        return finding.message() + " [" + finding.ruleId() + "]" + hint;
    }
}
