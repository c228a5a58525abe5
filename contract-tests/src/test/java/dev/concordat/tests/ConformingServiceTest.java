package dev.concordat.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.finding.Severity;
import dev.concordat.tests.report.OperationResult;
import dev.concordat.tests.report.OperationVerdict;
import dev.concordat.tests.report.RunResult;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service that keeps its contract is left alone, and nearly all of it is reached. */
class ConformingServiceTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 20261124})
    void hasNoFindings(long seed) throws Exception {
        try (LibraryService service = new LibraryService()) {
            RunResult result = Library.verify(service, seed);

            assertThat(result.findings()).isEmpty();
            assertThat(result.inconclusive()).isNull();
            assertThat(result.exitCode(Severity.INFO)).isZero();
            assertThat(result.requests()).isEqualTo(service.requests.get()).isGreaterThan(300);
            Map<String, OperationVerdict> verdicts = result.operations().stream()
                    .collect(Collectors.toMap(OperationResult::key, OperationResult::verdict));
            assertThat(verdicts).containsEntry("getCover", OperationVerdict.INCONCLUSIVE);
            assertThat(verdicts).containsEntry("setCover", OperationVerdict.INCONCLUSIVE);
            verdicts.keySet().removeAll(Set.of("getCover", "setCover"));
            assertThat(verdicts.values()).containsOnly(OperationVerdict.PASSED);
        }
    }

    @Test
    void getsTheSameRequestsForTheSameSeed() throws Exception {
        try (LibraryService one = new LibraryService();
                LibraryService other = new LibraryService()) {
            verifySome(one, 5);
            verifySome(other, 5);

            assertThat(normal(one)).isEqualTo(normal(other));
        }
    }

    @Test
    void isLeftAloneWhenAnEarlierRunHasFilledIt() throws Exception {
        try (LibraryService service = new LibraryService()) {
            verifySome(service, 5);
            RunResult again = verifySome(service, 5);

            assertThat(again.findings()).isEmpty();
            assertThat(again.count(OperationVerdict.PASSED)).isEqualTo(3);
        }
    }

    private static RunResult verifySome(LibraryService service, long seed) {
        VerifyOptions options = Library.options(service)
                .withSeed(seed)
                .withOperations(Set.of("listBooks", "addBook", "removeBook", "getLoan"));
        return Verification.run(Library.contract(), options, List.of());
    }

    /** The service gives random identities to members. */
    private static String normal(LibraryService service) {
        return String.join("\n", service.log).replaceAll("/members/[0-9a-f-]{36}", "/members/ID");
    }
}
