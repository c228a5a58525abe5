package dev.concordat.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.finding.Severity;
import dev.concordat.tests.report.RunFinding;
import dev.concordat.tests.report.RunResult;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A known finding is still shown, but only a new one makes the run fail. */
class BaselineTest {

    @Test
    void onlyNewFindingsFail() throws Exception {
        List<String> known;
        try (LibraryService service = new LibraryService(Fault.MISSING_FIELD)) {
            RunResult first = run(service, Set.of());
            assertThat(first.exitCode(Severity.ERROR)).isEqualTo(1);
            known = Baseline.lines(first.findings());
        }
        try (LibraryService service = new LibraryService(Fault.MISSING_FIELD)) {
            RunResult second = run(service, Set.copyOf(known));

            assertThat(second.exitCode(Severity.WARNING)).isZero();
            assertThat(second.findings())
                    .hasSameSizeAs(known)
                    .allSatisfy(finding -> assertThat(finding.message()).contains("known"));
        }
        try (LibraryService service = new LibraryService(Fault.MISSING_FIELD, Fault.HEAD_DIFFERS)) {
            RunResult third = run(service, Set.copyOf(known));

            assertThat(third.exitCode(Severity.ERROR)).isEqualTo(1);
            assertThat(third.findings())
                    .filteredOn(finding -> finding.severity() == Severity.ERROR)
                    .extracting(RunFinding::checkId)
                    .containsOnly("head-like-get");
        }
    }

    private static RunResult run(LibraryService service, Set<String> known) {
        return Verification.run(
                Library.contract(),
                Library.options(service).withOperations(Set.of("getBook")).withKnown(known),
                List.of());
    }
}
