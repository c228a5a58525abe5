package dev.concordat.tests.pact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.finding.Finding;
import dev.concordat.tests.broker.BrokerSelection;
import dev.concordat.tests.broker.PactBroker;
import dev.concordat.tests.broker.PactUrls;
import dev.concordat.tests.pact.InteractionOutcome.Verdict;
import dev.concordat.tests.pact.SmallBroker.Version;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pacts that are named by their URLs. */
class PactUrlsTest extends BrokerRuns {

    @Test
    void aPactIsTakenFromItsUrl() throws IOException {
        try (SmallBroker broker = new SmallBroker("library", version("shop", "1", "main", book(1, 404)))) {
            PactReport report = verify(broker, null, "/pacts/0");
            assertThat(report.exitCode()).isZero();
            assertThat(report.count(Verdict.PASSED)).isEqualTo(1);
            assertThat(report.outcomes().get(0).location().source()).isEqualTo(broker.url() + "/pacts/0");
            assertThat(broker.authorizations).containsExactly("");
            assertThat(broker.selections).isEmpty();
        }
    }

    /** As a build does that the broker's webhook started for one pact. */
    @Test
    void theBrokerIsToldTheResultOfItsPactAndOfNoOther() throws IOException {
        try (SmallBroker broker = new SmallBroker("library", version("shop", "1", "main", book(1, 200)));
                SmallBroker other = new SmallBroker("library", version("kiosk", "1", "main", book(2, 404)))) {
            PactBroker access = PactBroker.at(broker.url()).withToken("s3cret");
            List<URI> urls = List.of(at(broker, "/pacts/0"), at(other, "/pacts/0"));
            PactReport report = PactVerification.run(
                    options(BrokerSelection.of(access, "library", List.of())).withUrls(new PactUrls(urls, access)));
            assertThat(report.exitCode()).isEqualTo(1);
            assertThat(report.outcomes())
                    .extracting(InteractionOutcome::verdict)
                    .containsExactly(Verdict.FAILED, Verdict.PASSED);
            assertThat(broker.results.get("0").toJson()).contains("\"success\":false");
            assertThat(other.results).isEmpty();
            assertThat(broker.authorizations).containsExactly("Bearer s3cret");
            assertThat(other.authorizations).containsExactly("");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "401, broker-refused, 2",
        "404, broker-refused, 2",
        "302, broker-refused, 2",
        "500, broker-unavailable, 3"
    })
    void aServerThatRefusesIsOneFinding(int status, String rule, int exitCode) throws IOException {
        try (SmallBroker broker = new SmallBroker("library", version("shop", "1", "main", book(1, 404)))) {
            broker.refusals.put("/pacts/0", status);
            PactReport report = verify(broker, null, "/pacts/0");
            assertThat(report.exitCode()).isEqualTo(exitCode);
            assertThat(report.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.ruleId()).isEqualTo(rule);
                assertThat(finding.message()).contains(broker.url() + "/pacts/0 answered " + status);
            });
        }
    }

    @Test
    void whatIsNoPactIsOneFindingAndTheOthersAreStillVerified() throws IOException {
        try (SmallBroker broker = new SmallBroker(
                "library",
                Version.of("shop", "1", "main", "{\"consumer\": [}"),
                version("app", "2", "main", book(1, 404)))) {
            PactReport report = verify(broker, null, "/pacts/0", "/", "/pacts/1");
            assertThat(report.exitCode()).isEqualTo(2);
            assertThat(report.count(Verdict.PASSED)).isEqualTo(1);
            assertThat(report.findings())
                    .extracting(finding -> finding.location().source())
                    .containsExactly(broker.url() + "/pacts/0", broker.url() + "/");
        }
    }

    @Test
    void aServerThatHangsIsOneFinding() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            URI url = URI.create("http://localhost:" + silent.getLocalPort() + "/pact");
            PactBroker patient = PactBroker.at(url).withTimeout(Duration.ofMillis(300));
            PactReport report = PactVerification.run(
                    PactOptions.of(library.url(), List.of()).withUrls(new PactUrls(List.of(url), patient)));
            assertThat(report.exitCode()).isEqualTo(3);
            assertThat(report.findings()).extracting(Finding::ruleId).containsExactly("broker-unavailable");
        }
    }

    private PactReport verify(SmallBroker broker, @Nullable PactBroker access, String... paths) {
        List<URI> urls = List.of(paths).stream().map(path -> at(broker, path)).toList();
        return PactVerification.run(PactOptions.of(library.url(), List.of())
                .withStateChangeUrl(library.stateChangeUrl())
                .withUrls(new PactUrls(urls, access)));
    }

    private static URI at(SmallBroker broker, String path) {
        return URI.create(broker.url() + path);
    }
}
