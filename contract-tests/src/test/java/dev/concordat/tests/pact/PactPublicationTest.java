package dev.concordat.tests.pact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.finding.Finding;
import dev.concordat.tests.broker.Publication;
import dev.concordat.tests.pact.InteractionOutcome.Verdict;
import dev.concordat.tests.pact.SmallBroker.Version;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a broker is told of a run. */
class PactPublicationTest extends BrokerRuns {

    @Test
    void selectedPactsAreVerifiedAndTheirResultsPublished() throws IOException {
        try (SmallBroker broker = new SmallBroker(
                "library",
                version("shop", "1", "main", book(1, 404)),
                version("kiosk", "2", "main", book(2, 200) + "," + book(3, 404)),
                version("app", "3", "other", book(4, 404)))) {
            PactReport report = run(broker, "main");
            assertThat(report.exitCode()).isEqualTo(1);
            assertThat(report.outcomes())
                    .extracting(InteractionOutcome::verdict)
                    .containsExactly(Verdict.PASSED, Verdict.FAILED, Verdict.PASSED);
            assertThat(broker.descriptions)
                    .containsExactly(
                            "PUT /pacticipants/library/branches/feat/x/versions/4f2a",
                            "PUT /pacticipants/library/versions/4f2a/tags/ci");
            assertThat(broker.results.keySet()).containsExactly("0", "1");
            assertThat(broker.results.get("0").toJson())
                    .isEqualTo("{\"success\":true,\"providerApplicationVersion\":\"4f2a\","
                            + "\"buildUrl\":\"https://ci.example/17\","
                            + "\"verifiedBy\":{\"implementation\":\"Concordat\",\"version\":\"development\"},"
                            + "\"testResults\":[{\"interactionId\":\"0-0\",\"success\":true}]}");
            assertThat(broker.results.get("1").toJson())
                    .contains(
                            "\"success\":false,\"providerApplicationVersion\"",
                            "{\"interactionId\":\"1-0\",\"success\":false,\"mismatches\":[{\"attribute\":\"status\","
                                    + "\"identifier\":\"\",\"description\":\"status is 404, expected 200\"}]}",
                            "{\"interactionId\":\"1-1\",\"success\":true}");
        }
    }

    @Test
    void aRunThatBreaksOffIsPublishedAsFailed() throws IOException {
        try (SmallBroker broker = new SmallBroker(
                "library",
                version("shop", "1", "main", book(1, 404) + "," + book(2, 404)),
                version("kiosk", "1", "main", book(3, 404)))) {
            ProviderStates dies = StateHandlers.none().with("no book exists", change -> {
                if (library.requests.size() == 1) {
                    library.close();
                }
                return java.util.Map.of();
            });
            PactReport report = PactVerification.run(
                    options(selection(broker, "main")).withStates(dies).withTimeout(Duration.ofSeconds(2)));
            assertThat(report.exitCode()).isEqualTo(3);
            assertThat(broker.results.keySet()).as("the second was never begun").containsExactly("0");
            assertThat(broker.results.get("0").toJson())
                    .contains("\"success\":false", "\"interactionId\":\"0-0\",\"success\":true", "broke off");
        }
    }

    @Test
    void whatWasNotVerifiedIsNoSuccess() throws IOException {
        Version messages = Version.of("kiosk", "1", "main", """
                {"consumer": {"name": "kiosk"}, "provider": {"name": "library"},
                 "messages": [{"description": "lent", "contents": {"id": 1}}],
                 "metadata": {"pactSpecification": {"version": "3.0.0"}}}""");
        try (SmallBroker broker = new SmallBroker("library", messages, version("shop", "1", "main", book(1, 404)))) {
            PactReport report = run(broker, "main");
            assertThat(broker.results.keySet()).containsExactly("1");
            assertThat(report.findings())
                    .extracting(Finding::ruleId)
                    .containsExactly("pact-skipped", "pact-not-published");
        }
    }

    @Test
    void aResultThatTheBrokerDoesNotTakeIsAFinding() throws IOException {
        try (SmallBroker broker = new SmallBroker(
                "library", version("shop", "1", "main", book(1, 404)), version("kiosk", "1", "main", book(2, 404)))) {
            broker.refusals.put("/results/1", 500);
            PactReport report = run(broker, "main");
            assertThat(report.exitCode()).isEqualTo(3);
            assertThat(report.findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.message()).contains("results not published: kiosk"));
            assertThat(broker.results.keySet()).containsExactly("0");
        }
    }

    @Test
    void aResultWithoutBranchIsAWarning() throws IOException {
        try (SmallBroker broker = new SmallBroker("library", version("shop", "1", "main", book(1, 404)))) {
            PactReport report =
                    PactVerification.run(options(selection(broker, "main").withBranch(null))
                            .withPublication(new Publication("1", null, List.of(), null)));
            assertThat(report.exitCode()).isZero();
            assertThat(report.findings()).extracting(Finding::ruleId).containsExactly("pact-branch-unknown");
            assertThat(broker.descriptions).isEmpty();
            assertThat(broker.results).hasSize(1);
        }
    }
}
