package dev.concordat.tests.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.concordat.tests.pact.PactOptions;
import dev.concordat.tests.pact.StateHandlers;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PactTestsTest {

    @TempDir
    Path folder;

    @Test
    void everyInteractionIsATestAndTheRunIsOne() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        try {
            Path pact = Files.writeString(folder.resolve("pact.json"), """
                    {"consumer": {"name": "c"}, "provider": {"name": "p"}, "interactions": [
                      {"description": "kept", "request": {"method": "GET", "path": "/"}, "response": {"status": 204}},
                      {"description": "broken", "request": {"method": "GET", "path": "/"}, "response": {"status": 200}},
                      {"description": "unknown", "providerState": "nobody knows",
                       "request": {"method": "GET", "path": "/"}, "response": {"status": 204}}]}""");
            URI url = URI.create("http://localhost:" + server.getAddress().getPort());
            List<DynamicTest> tests = PactTests.of(
                            PactOptions.of(url, List.of(pact)).withStates(StateHandlers.none()))
                    .toList();
            assertThat(tests)
                    .extracting(DynamicTest::getDisplayName)
                    .containsExactly("c: kept", "c: broken", "c: unknown", "the run as a whole");
            assertThat(failure(tests.get(0))).isNull();
            assertThat(failure(tests.get(1)))
                    .hasMessageContaining("status is 204, expected 200")
                    .hasMessageContaining("curl -i");
            assertThat(failure(tests.get(2))).hasMessageContaining("nobody handles the provider state");
            assertThat(failure(tests.get(3)))
                    .hasMessageContaining("[pact-state-unknown]")
                    .hasMessageContaining("add: .with(");
        } finally {
            server.stop(0);
        }
    }

    private static Throwable failure(DynamicTest test) {
        try {
            test.getExecutable().execute();
            return null;
        } catch (Throwable thrown) {
            return thrown;
        }
    }
}
