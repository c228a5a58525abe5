package dev.concordat.tests.pact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.finding.Finding;
import dev.concordat.tests.broker.BrokerSelection;
import dev.concordat.tests.broker.PactBroker;
import dev.concordat.tests.broker.Publication;
import dev.concordat.tests.broker.VersionSelector;
import dev.concordat.tests.pact.InteractionOutcome.Verdict;
import dev.concordat.tests.pact.SmallBroker.Version;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes wrong in silence when a service is verified by pact-jvm alone, and does not here: one test each. */
class FolkloreTest {

    private Library library;

    @BeforeEach
    void open() throws IOException {
        library = new Library();
    }

    @AfterEach
    void close() {
        library.close();
    }

    private static Version version(String number, String branch, int... statuses) {
        StringBuilder interactions = new StringBuilder();
        for (int i = 0; i < statuses.length; i++) {
            interactions.append(i == 0 ? "" : ",").append("""
                    {"description": "book %1$d", "providerStates": [{"name": "no book exists"}],
                     "request": {"method": "GET", "path": "/books/%1$d"}, "response": {"status": %2$d}}""".formatted(i + 1, statuses[i]));
        }
        return Version.of("shop", number, branch, """
                {"consumer": {"name": "shop"}, "provider": {"name": "library"}, "interactions": [%s],
                 "metadata": {"pactSpecification": {"version": "3.0.0"}}}""".formatted(interactions));
    }

    private PactReport ours(SmallBroker broker, String selector, ProviderStates states) {
        return PactVerification.run(PactOptions.of(library.url(), List.of())
                .withStates(states)
                .withBroker(BrokerSelection.of(
                        PactBroker.at(broker.url()), "library", List.of(VersionSelector.parse(selector))))
                .withPublication(new Publication("4f2a", "main", List.of(), null)));
    }

    /** pact-jvm#694, #751, #858, #930. */
    @Test
    void unpublishedResults() throws IOException {
        try (SmallBroker broker = new SmallBroker("library", version("1", "main", 200))) {
            assertThat(PlainPactJvm.verify(library.url(), broker.url(), "main")).isFalse();
            assertThat(broker.results).as("pact-jvm alone").isEmpty();
            assertThat(ours(broker, "main", ProviderStates.none()).exitCode()).isEqualTo(1);
            assertThat(broker.results.get("0").toJson()).contains("\"success\":false");
        }
    }

    /** The warning stands three times in pact-jvm's documentation: a property of the build is none of the tests. */
    @Test
    void propertiesInForkedJvms() throws IOException, InterruptedException {
        String property = "pact.verifier.publishResults";
        System.setProperty(property, "true");
        try (SmallBroker broker = new SmallBroker("library", version("1", "main", 404))) {
            assertThat(fork("plain", broker)).isZero();
            assertThat(broker.results).as("pact-jvm alone").isEmpty();
            assertThat(fork("ours", broker)).isZero();
            assertThat(broker.results.get("0").toJson())
                    .contains("\"success\":true,\"providerApplicationVersion\":\"4f2a\"");
        } finally {
            System.clearProperty(property);
        }
    }

    /** pact-jvm#1174, #1462, #1475, #1591, #1599. */
    @Test
    void silentSelectors() throws IOException {
        try (SmallBroker broker = new SmallBroker("library", version("1", "main", 404))) {
            assertThat(PlainPactJvm.verify(library.url(), broker.url(), "branch=mian"))
                    .as("pact-jvm alone is content with nothing")
                    .isTrue();
            PactReport report = ours(broker, "branch=mian", ProviderStates.none());
            assertThat(report.exitCode()).isEqualTo(1);
            assertThat(report.findings()).extracting(Finding::ruleId).containsExactly("pact-selector-empty");
        }
    }

    /** pact-jvm#345, #1688, #1838. */
    @Test
    void unknownStates() throws IOException {
        try (SmallBroker broker = new SmallBroker("library", version("1", "main", 404))) {
            assertThat(PlainPactJvm.verify(library.url(), broker.url(), "main"))
                    .as("pact-jvm alone takes the service as it is")
                    .isTrue();
            PactReport report = ours(broker, "main", StateHandlers.none());
            assertThat(report.exitCode()).isEqualTo(1);
            assertThat(report.findings())
                    .filteredOn(finding -> finding.ruleId().equals("pact-state-unknown"))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.message()).contains("no book exists", "book 1", "shop");
                        assertThat(finding.hint()).contains(".with(\"no book exists\"");
                    });
        }
    }

    /** pact_broker#710: nine minutes became fifty. */
    @Test
    void repeatedInteractions() throws IOException {
        try (SmallBroker broker = new SmallBroker(
                "library", version("1", "main", 404, 404), version("2", "main", 404, 404), version("3", "main", 404))) {
            PlainPactJvm.verify(library.url(), broker.url(), "main");
            assertThat(library.requests).as("pact-jvm alone").hasSize(5);
            library.requests.clear();
            PactReport report = ours(broker, "main", ProviderStates.none());
            assertThat(library.requests).hasSize(2);
            assertThat(report.count(Verdict.PASSED)).isEqualTo(5);
            assertThat(broker.results).hasSize(3);
        }
    }

    private int fork(String how, SmallBroker broker) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ForkedVerification.class.getName(),
                        how,
                        library.url().toString(),
                        broker.url().toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
