package dev.concordat.tests.pact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Severity;
import dev.concordat.tests.broker.BrokerSelection;
import dev.concordat.tests.broker.PactBroker;
import dev.concordat.tests.broker.VersionSelector;
import dev.concordat.tests.pact.InteractionOutcome.Verdict;
import dev.concordat.tests.pact.SmallBroker.Version;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which pacts of a broker are run. */
class PactBrokerTest extends BrokerRuns {

    @ParameterizedTest
    @CsvSource({
        "main, shop",
        "branch=old, kiosk",
        "latest@kiosk, kiosk",
        "matching-branch, app",
        "deployed=production, kiosk",
        "environment=production, kiosk",
        "deployed-or-released, kiosk",
        "tag=prod, app",
        "latest-tag=prod, app"
    })
    void selectorsReachTheBroker(String selector, String consumer) throws IOException {
        try (SmallBroker broker = new SmallBroker(
                "library",
                version("shop", "1", "main", book(1, 404)),
                version("kiosk", "2", "old", book(2, 404)).deployedTo("production"),
                version("app", "3", "feat/x", book(3, 404)).tagged("prod"))) {
            PactReport report = run(broker, selector);
            assertThat(report.findings()).isEmpty();
            assertThat(report.outcomes())
                    .extracting(InteractionOutcome::consumer)
                    .containsExactly(consumer);
        }
    }

    @Test
    void aSelectorThatMatchesNothingIsAFinding() throws IOException {
        try (SmallBroker broker = new SmallBroker("library", version("shop", "1", "main", book(1, 404)))) {
            PactReport report = run(broker, "main", "deployed=prodcution", "matching-branch");
            assertThat(report.exitCode()).isEqualTo(1);
            assertThat(report.count(Verdict.PASSED)).isEqualTo(1);
            assertThat(report.findings())
                    .extracting(Finding::ruleId, Finding::severity)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("pact-selector-empty", Severity.ERROR),
                            org.assertj.core.groups.Tuple.tuple("pact-selector-empty", Severity.WARNING));
            assertThat(report.findings().get(0).message()).contains("deployed=prodcution", "library");
            assertThat(run(broker, "tag=nowhere").exitCode()).isEqualTo(1);
            PactReport nothing = run(broker, "matching-branch");
            assertThat(nothing.exitCode()).isEqualTo(1);
            assertThat(nothing.findings())
                    .extracting(Finding::ruleId)
                    .containsExactly("pact-selector-empty", "pact-not-found");
        }
    }

    @Test
    void anUnverifiedPactMayFailWhereThatIsAskedFor() throws IOException {
        try (SmallBroker broker = new SmallBroker(
                "library",
                version("shop", "1", "main", book(1, 200)).unverified(),
                version("shop", "2", "idea", book(2, 200)).workInProgress())) {
            assertThat(run(broker, "main").exitCode()).isEqualTo(1);
            PactReport pending =
                    PactVerification.run(options(selection(broker, "main").withPending(true)));
            assertThat(pending.exitCode()).isZero();
            assertThat(pending.outcomes())
                    .singleElement()
                    .satisfies(outcome -> assertThat(outcome.pending()).isTrue());
            PactReport wip =
                    PactVerification.run(options(selection(broker, "main").withWipSince(LocalDate.of(2026, 1, 1))));
            assertThat(wip.exitCode()).isZero();
            assertThat(wip.outcomes()).hasSize(2);
            assertThat(broker.results).hasSize(2);
            assertThat(broker.selections.get(2).toJson()).contains("\"includeWipPactsSince\":\"2026-01-01\"");
        }
    }

    @Test
    void theSameInteractionRunsOnceAndIsReportedForEachVersion() throws IOException {
        try (SmallBroker broker = new SmallBroker(
                "library",
                version("shop", "1", "main", book(1, 404) + "," + book(2, 200)),
                version("shop", "2", "feat/x", book(1, 404) + "," + book(2, 200) + "," + book(3, 404)),
                version("kiosk", "1", "main", book(1, 404)))) {
            PactReport report = run(broker, "main", "matching-branch");
            assertThat(library.requests)
                    .as("another consumer's states may differ")
                    .containsExactly("GET /books/1", "GET /books/2", "GET /books/3", "GET /books/1");
            assertThat(report.outcomes())
                    .extracting(InteractionOutcome::verdict)
                    .containsExactly(
                            Verdict.PASSED,
                            Verdict.FAILED,
                            Verdict.PASSED,
                            Verdict.FAILED,
                            Verdict.PASSED,
                            Verdict.PASSED);
            assertThat(report.outcomes().get(3).repeated()).isTrue();
            assertThat(report.findings())
                    .extracting(finding -> finding.location().source())
                    .containsExactly(broker.url() + "/pacts/0", broker.url() + "/pacts/1");
            assertThat(broker.results.keySet()).containsExactly("0", "1", "2");
            assertThat(broker.results.get("1").toJson()).contains("1-1").doesNotContain("0-1");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/, 401, broker-refused, 2",
        "/, 500, broker-unavailable, 3",
        "/pacts/provider, 404, broker-refused, 2",
        "/pacts/provider, 403, broker-refused, 2",
        "/pacts/0, 500, broker-unavailable, 3"
    })
    void aBrokerThatRefusesIsOneFinding(String path, int status, String rule, int exitCode) throws IOException {
        try (SmallBroker broker = new SmallBroker("library", version("shop", "1", "main", book(1, 404)))) {
            broker.refusals.put(path, status);
            PactReport report = run(broker, "main");
            assertThat(report.exitCode()).isEqualTo(exitCode);
            assertThat(report.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.ruleId()).isEqualTo(rule);
                assertThat(finding.message()).contains(broker.url().toString(), "answered " + status);
                assertThat(finding.hint()).isNotBlank();
            });
            assertThat(broker.results).isEmpty();
            assertThat(library.requests).isEmpty();
        }
    }

    @Test
    void aBrokerThatHangsOrTalksNonsenseIsOneFinding() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, java.net.InetAddress.getLoopbackAddress())) {
            URI url = URI.create("http://localhost:" + silent.getLocalPort());
            BrokerSelection selection = BrokerSelection.of(
                    PactBroker.at(url).withTimeout(Duration.ofMillis(300)),
                    "library",
                    List.of(VersionSelector.parse("main")));
            PactReport report = PactVerification.run(options(selection));
            assertThat(report.exitCode()).isEqualTo(3);
            assertThat(report.findings()).extracting(Finding::ruleId).containsExactly("broker-unavailable");
        }
        try (SmallBroker broker = new SmallBroker("library", Version.of("shop", "1", "main", "{\"consumer\": [}"))) {
            PactReport report = run(broker, "main");
            assertThat(report.exitCode()).isEqualTo(2);
            assertThat(report.findings())
                    .singleElement()
                    .satisfies(
                            finding -> assertThat(finding.location().source()).isEqualTo(broker.url() + "/pacts/0"));
            assertThat(broker.results).isEmpty();
        }
    }

    @Test
    void aBrokerThatListsWithoutEndIsOneFinding() throws IOException {
        Version[] many = IntStream.range(0, 1_001)
                .mapToObj(i -> version("shop", "" + i, "main", book(1, 404)))
                .toArray(Version[]::new);
        try (SmallBroker broker = new SmallBroker("library", many)) {
            PactReport report = run(broker, "main");
            assertThat(report.exitCode()).isEqualTo(2);
            assertThat(report.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.ruleId()).isEqualTo("broker-refused");
                assertThat(finding.message()).contains("1001", "more than 1000");
            });
            assertThat(library.requests).isEmpty();
        }
    }

    @Test
    void anUnreachableBrokerIsOneFinding() throws IOException {
        URI nobody;
        try (ServerSocket socket = new ServerSocket(0)) {
            nobody = URI.create("http://localhost:" + socket.getLocalPort());
        }
        BrokerSelection selection =
                BrokerSelection.of(PactBroker.at(nobody), "library", List.of(VersionSelector.parse("main")));
        PactReport report = PactVerification.run(options(selection));
        assertThat(report.exitCode()).isEqualTo(3);
        assertThat(report.findings()).extracting(Finding::ruleId).containsExactly("broker-unavailable");
    }

    @Test
    void credentialsGoToTheBrokerAndNowhereElse() throws IOException {
        try (SmallBroker broker = new SmallBroker("library", version("shop", "1", "main", book(1, 404)))) {
            BrokerSelection selection = BrokerSelection.of(
                    PactBroker.at(broker.url()).withToken("s3cret"), "library", List.of(VersionSelector.parse("main")));
            PactOptions options = options(selection);
            PactReport report = PactVerification.run(options);
            assertThat(broker.authorizations).containsExactly("Bearer s3cret");
            assertThat(report.toString() + options).doesNotContain("s3cret");
            // The same broker by another name: its links lead to another origin.
            URI other = URI.create(broker.url().toString().replace("localhost", "127.0.0.1"));
            broker.authorizations.clear();
            PactReport foreign = PactVerification.run(options(BrokerSelection.of(
                    PactBroker.at(other).withBasic("me:pw"), "library", List.of(VersionSelector.parse("main")))));
            assertThat(foreign.exitCode()).isEqualTo(2);
            assertThat(foreign.findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.hint()).contains("PACT_BROKER_BASE_URL"));
            assertThat(broker.authorizations).hasSize(1);
        }
    }

    @Test
    void somethingElseThanABrokerIsRefused() throws IOException {
        BrokerSelection selection =
                BrokerSelection.of(PactBroker.at(library.url()), "library", List.of(VersionSelector.parse("main")));
        PactReport report = PactVerification.run(options(selection));
        assertThat(report.exitCode()).isEqualTo(2);
        assertThat(report.findings()).extracting(Finding::ruleId).containsExactly("broker-refused");
    }
}
