package dev.concordat.tests.pact;

import dev.concordat.tests.broker.BrokerSelection;
import dev.concordat.tests.broker.PactBroker;
import dev.concordat.tests.broker.Publication;
import dev.concordat.tests.broker.VersionSelector;
import dev.concordat.tests.pact.SmallBroker.Version;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Runs against a small broker whose pacts ask for books that are not there. */
abstract class BrokerRuns {

    static final Publication PUBLICATION =
            new Publication("4f2a", "feat/x", List.of("ci"), URI.create("https://ci.example/17"));

    Library library;

    @BeforeEach
    void open() throws IOException {
        library = new Library();
    }

    @AfterEach
    void close() {
        library.close();
    }

    static Version version(String consumer, String number, String branch, String interactions) {
        return Version.of(consumer, number, branch, """
                {"consumer": {"name": "%s"}, "provider": {"name": "library"},
                 "interactions": [%s],
                 "metadata": {"pactSpecification": {"version": "3.0.0"}}}""".formatted(consumer, interactions));
    }

    /** A request for a book that is not there; any other expected status is not kept. */
    static String book(int id, int status) {
        return """
                {"description": "book %1$d", "providerStates": [{"name": "no book exists"}],
                 "request": {"method": "GET", "path": "/books/%1$d"}, "response": {"status": %2$d}}""".formatted(id, status);
    }

    PactReport run(SmallBroker broker, String... selectors) {
        return run(broker, Duration.ofSeconds(10), selectors);
    }

    PactReport run(SmallBroker broker, Duration timeout, String... selectors) {
        return PactVerification.run(options(selection(broker, selectors)).withTimeout(timeout));
    }

    PactOptions options(BrokerSelection selection) {
        return PactOptions.of(library.url(), List.of())
                .withStateChangeUrl(library.stateChangeUrl())
                .withBroker(selection)
                .withPublication(PUBLICATION);
    }

    static BrokerSelection selection(SmallBroker broker, String... selectors) {
        return BrokerSelection.of(
                        PactBroker.at(broker.url()),
                        "library",
                        Stream.of(selectors).map(VersionSelector::parse).toList())
                .withBranch("feat/x");
    }
}
