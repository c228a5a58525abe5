package dev.concordat.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.tests.report.OperationResult;
import dev.concordat.tests.report.OperationVerdict;
import dev.concordat.tests.report.RunFinding;
import dev.concordat.tests.report.RunResult;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A document with errors: what is sound is tested, the rest is not, and says why. */
class UnsoundContractTest {

    private static final Path SPEC = Path.of("../specs/invalid/lost-parts/openapi.yaml");

    @Test
    void soundOperationsAreTestedAndTheOthersSayWhyNot() throws Exception {
        FileDocuments files = new FileDocuments(SPEC.getParent());
        Result<LoadedContract> loaded =
                ContractLoader.load(files, files.uriOf(SPEC.getFileName().toString()));
        assertThat(loaded.hasErrors()).isTrue();

        try (SmallService service = new SmallService(
                http -> http.method().equals("GET") || http.method().equals("HEAD")
                        ? Answer.json(200, "{\"name\": 17}")
                        : Answer.of(405).with("Allow", "GET, HEAD"))) {
            RunResult result = Verification.run(loaded.orElseThrow(), VerifyOptions.of(service.url()), List.of());

            assertThat(result.findings())
                    .extracting(RunFinding::operation, RunFinding::checkId)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("sound", "response-schema"));
            assertThat(result.exitCode(Severity.ERROR)).isEqualTo(1);
            assertThat(result.operations())
                    .filteredOn(operation -> operation.verdict() == OperationVerdict.NOT_TESTED)
                    .extracting(OperationResult::key)
                    .containsExactly(
                            "unnamed", "missingParameter", "missingResponse", "oddStatus", "locked", "wrong", "schema");
            assertThat(result.operations().get(1).mainReason())
                    .contains("the document is unsound here: a parameter needs a \"name\"")
                    .contains("openapi.yaml:12:20");
            assertThat(service.requests()).allMatch(request -> request.path().equals("/sound"));
        }
    }
}
