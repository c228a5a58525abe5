package dev.concordat.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.tests.report.CaseCount;
import dev.concordat.tests.report.OperationResult;
import dev.concordat.tests.report.RunResult;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** That an invalid request is refused counts only where its valid twin was accepted. */
class RefusalProvesNothingTest {

    private static final Answer REFUSED = Answer.problem(400).withBody("{\"status\": 400, \"title\": \"No\"}");

    @Test
    void whereNothingIsAccepted() throws Exception {
        try (SmallService service = new SmallService(http -> REFUSED)) {
            CaseCount negative = negative(service.url());

            assertThat(negative.passed()).isZero();
            assertThat(negative.inconclusive()).isPositive();
        }
    }

    @Test
    void whereTheValidTwinIsAccepted() throws Exception {
        try (LibraryService service = new LibraryService()) {
            CaseCount negative = negative(service.url());

            assertThat(negative.passed()).isPositive();
            assertThat(negative.inconclusive()).isZero();
        }
    }

    private static CaseCount negative(String url) {
        RunResult result =
                Verification.run(Library.contract(), VerifyOptions.of(url).withOperations(Set.of("search")), List.of());
        OperationResult search = result.operations().stream()
                .filter(operation -> operation.key().equals("search"))
                .findFirst()
                .orElseThrow();
        return search.cases().get("negative");
    }
}
