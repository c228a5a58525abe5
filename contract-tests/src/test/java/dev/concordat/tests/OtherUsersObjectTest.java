package dev.concordat.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.finding.Severity;
import dev.concordat.tests.NotesService.Leak;
import dev.concordat.tests.plan.Identity;
import dev.concordat.tests.plan.Phase;
import dev.concordat.tests.report.Gap;
import dev.concordat.tests.report.OperationResult;
import dev.concordat.tests.report.RunFinding;
import dev.concordat.tests.report.RunResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether one user gets at what another one has created, on a service whose notes have owners. */
class OtherUsersObjectTest {

    private static final String CHECK = "other-users-object";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"READ, getNote", "CHANGE, changeNote", "DELETE, dropNote"})
    void aLeakIsFoundAtItsOperation(Leak leak, String operation) throws Exception {
        RunResult result = run(Set.of(Phase.STATEFUL), "token-of-bob", leak);

        assertThat(result.findings())
                .filteredOn(finding -> finding.checkId().equals(CHECK))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.operation()).isEqualTo(operation);
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.sample().curl())
                            .contains("$USER")
                            .contains("$SECOND_USER")
                            .doesNotContain("token-of-");
                });
    }

    @Test
    void aServiceThatTellsItsUsersApartIsLeftAlone() throws Exception {
        RunResult result = run(Set.of(Phase.values()), "token-of-bob");

        assertThat(result.findings()).isEmpty();
        assertThat(result.exitCode(Severity.INFO)).isZero();
        assertThat(gaps(result)).noneMatch(gap -> gap.contains("second user") || gap.contains("other user"));
    }

    @Test
    void withoutASecondUserItIsNotTestedAndSaysSo() throws Exception {
        RunResult result = run(Set.of(Phase.STATEFUL), "", Leak.READ);

        assertThat(result.findings()).isEmpty();
        assertThat(gaps(result)).contains(CHECK + ": no credentials of a second user; give --second-auth SCHEME=VALUE");
    }

    @ParameterizedTest
    @CsvSource({
        "SHARED, token-of-bob, it is shared",
        "PUBLIC_PART, token-of-bob, the other user sees something else there",
        "DELETE_IN_NAME, token-of-bob, yet its creator finds it as before",
        "READ, token-of-nobody, refused with 401"
    })
    void whatTheAnswersDoNotProveIsLeftOpen(Leak leak, String token, String reason) throws Exception {
        RunResult result = run(Set.of(Phase.STATEFUL), token, leak);

        assertThat(result.findings()).noneMatch(finding -> finding.checkId().equals(CHECK));
        assertThat(gaps(result)).anyMatch(gap -> gap.contains(reason));
    }

    /** Without a list only the refusal of a GET, or a 403 in the document, speaks for an owner. */
    @ParameterizedTest
    @CsvSource({"READ, getNote, 0", "CHANGE, changeNote, 1"})
    void aRefusalElsewhereSpeaksForAnOwner(Leak leak, String operation, int findings) throws Exception {
        RunResult result = run(Set.of(Phase.STATEFUL), "token-of-bob", leak, Leak.NO_LIST);

        assertThat(result.findings())
                .filteredOn(finding -> finding.checkId().equals(CHECK))
                .hasSize(findings)
                .allSatisfy(finding -> assertThat(finding.operation()).isEqualTo(operation));
    }

    @ParameterizedTest
    @CsvSource({"EXPIRED, expired-credentials-accepted", "UNSCOPED, missing-scope-accepted"})
    void badCredentialsThatAreTakenAreFound(Leak leak, String check) throws Exception {
        RunResult result = run(Set.of(Phase.CREDENTIALS), "token-of-bob", leak, Leak.DELETE);

        assertThat(result.findings()).extracting(RunFinding::checkId).contains(check);
        assertThat(run(Set.of(Phase.CREDENTIALS), "token-of-bob").findings())
                .extracting(RunFinding::checkId)
                .doesNotContain(check);
    }

    private RunResult run(Set<Phase> phases, String second, Leak... leaks) throws Exception {
        try (SmallService service = NotesService.start(leaks)) {
            VerifyOptions options = VerifyOptions.of(service.url())
                    .withPhases(phases)
                    .withAuth(Map.of("user", "token-of-ann"))
                    .withAuth(Identity.EXPIRED, Map.of("user", "token-old"))
                    .withAuth(Identity.UNSCOPED, Map.of("user", "token-unscoped"));
            return Verification.run(
                    SmallContract.of(folder, NotesService.SPEC),
                    second.isEmpty() ? options : options.withAuth(Identity.SECOND, Map.of("user", second)),
                    List.of());
        }
    }

    private static List<String> gaps(RunResult result) {
        return result.operations().stream()
                .map(OperationResult::gaps)
                .flatMap(List::stream)
                .map(OtherUsersObjectTest::text)
                .toList();
    }

    private static String text(Gap gap) {
        return gap.what() + ": " + gap.reason();
    }
}
