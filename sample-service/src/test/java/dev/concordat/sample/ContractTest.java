package dev.concordat.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.finding.Severity;
import dev.concordat.tests.FuzzBudget;
import dev.concordat.tests.Verification;
import dev.concordat.tests.VerifyOptions;
import dev.concordat.tests.pact.PactOptions;
import dev.concordat.tests.pact.PactReport;
import dev.concordat.tests.pact.PactVerification;
import dev.concordat.tests.report.OperationResult;
import dev.concordat.tests.report.OperationVerdict;
import dev.concordat.tests.report.RunFinding;
import dev.concordat.tests.report.RunResult;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The service keeps its contract and its consumers' pacts; broken on purpose, it is found out. */
class ContractTest {
    private static final int ENOUGH = 40;
    private static final int RANDOM = 400;

    @ParameterizedTest
    @EnumSource(Database.class)
    void keepsItsContract(Database database) {
        RunningService service = RunningService.shared(database);

        RunResult result = Verification.run(
                RunningService.contract(),
                options(service).withMaxCasesPerOperation(ENOUGH).withFuzz(new FuzzBudget(RANDOM, null)),
                List.of());

        assertThat(result.findings()).isEmpty();
        assertThat(result.inconclusive()).isNull();
        assertThat(result.requests()).isGreaterThanOrEqualTo(300);
        assertThat(result.operations())
                .hasSize(23)
                .extracting(OperationResult::verdict)
                .doesNotContain(OperationVerdict.NOT_TESTED, OperationVerdict.FAILED);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void keepsItsPacts(Database database) {
        RunningService service = RunningService.shared(database);

        PactReport report =
                PactVerification.run(PactOptions.of(service.url(), List.of(RunningService.ROOT.resolve("specs/pacts")))
                        .withStateChangeUrl(service.url().resolve("/provider-states"))
                        .withBearer(service.token()));

        assertThat(report.findings()).isEmpty();
        assertThat(report.outcomes()).hasSize(9);
        assertThat(report.exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "wrong-status, createSubscription, undocumented-status",
        "missing-field, createQuote, response-schema",
        "unchecked-constraint, createQuote, invalid-data-accepted",
        "open-door, listSubscriptions, invalid-credentials-accepted missing-credentials-accepted",
        "wrong-content-type, listPickupPoints, content-type"
    })
    void isFoundOutWhenBroken(String how, String operation, String checks) {
        try (RunningService service =
                RunningService.start(RunningService.temporary(), List.of(), "--sample.break=" + how)) {

            RunResult result = Verification.run(
                    RunningService.contract(), options(service).withOperations(Set.of(operation)), List.of());

            assertThat(result.findings()).extracting(RunFinding::checkId).containsExactly(checks.split(" "));
            assertThat(result.findings()).extracting(RunFinding::operation).containsOnly(operation);
            assertThat(result.exitCode(Severity.ERROR)).isEqualTo(1);
        }
    }

    private static VerifyOptions options(RunningService service) {
        return VerifyOptions.of(service.url().toString())
                .withBearer(service.token())
                .withApiKeys(Map.of("X-Api-Key", RunningService.API_KEY));
    }
}
