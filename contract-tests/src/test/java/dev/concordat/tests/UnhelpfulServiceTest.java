package dev.concordat.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.concordat.core.finding.Severity;
import dev.concordat.tests.execute.TransportLimits;
import dev.concordat.tests.report.OperationVerdict;
import dev.concordat.tests.report.RunFinding;
import dev.concordat.tests.report.RunResult;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Services that are not there, hang, or never end: a clear verdict in bounded time, never a silent pass. */
class UnhelpfulServiceTest {

    private static final TransportLimits SHORT =
            new TransportLimits(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofMillis(300), 1 << 16);

    @Test
    void nothingListens() {
        RunResult result = Verification.run(Library.contract(), VerifyOptions.of("http://localhost:1"), List.of());

        assertThat(result.inconclusive()).startsWith("nothing answers at http://localhost:1");
        assertThat(result.exitCode(Severity.ERROR)).isEqualTo(3);
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void noSuchHost() {
        RunResult result = Verification.run(Library.contract(), VerifyOptions.of("http://nowhere.invalid"), List.of());

        assertThat(result.inconclusive()).contains("the host name does not resolve");
        assertThat(result.exitCode(Severity.ERROR)).isEqualTo(3);
    }

    @Test
    void itSpeaksNoTls() throws Exception {
        try (ServerSocket plain = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread answers = new Thread(() -> refuse(plain));
            answers.start();
            VerifyOptions options = VerifyOptions.of("https://localhost:" + plain.getLocalPort());
            RunResult result = Verification.run(Library.contract(), options, List.of());

            assertThat(result.inconclusive()).contains("no TLS connection");
            assertThat(result.findings()).isEmpty();
        }
    }

    /** What most plain HTTP servers say to the first bytes of TLS. */
    private static void refuse(ServerSocket plain) {
        while (!plain.isClosed()) {
            try (Socket socket = plain.accept()) {
                socket.getInputStream().read(new byte[4096]);
                socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            } catch (IOException ended) {
                return;
            }
        }
    }

    @Test
    void theUrlLeadsSomewhereElse() throws Exception {
        try (LibraryService service = new LibraryService()) {
            VerifyOptions options = VerifyOptions.of(service.url() + "/nowhere").withOperations(Set.of("listBooks"));
            RunResult result = Verification.run(Library.contract(), options, List.of());

            assertThat(result.inconclusive()).contains("404").contains("right base URL");
            assertThat(result.exitCode(Severity.ERROR)).isEqualTo(3);
        }
    }

    @Test
    void withoutCredentialsOperationsAreNotTestedAndSaySo() throws Exception {
        try (LibraryService service = new LibraryService()) {
            VerifyOptions options = VerifyOptions.of(service.url()).withOperations(Set.of("addBook", "listBooks"));
            RunResult result = Verification.run(Library.contract(), options, List.of());

            assertThat(result.findings()).isEmpty();
            assertThat(result.operations())
                    .filteredOn(operation -> operation.key().equals("addBook"))
                    .singleElement()
                    .satisfies(operation -> {
                        assertThat(operation.verdict()).isEqualTo(OperationVerdict.NOT_TESTED);
                        assertThat(operation.mainReason()).contains("no credentials given for desk");
                    });
        }
    }

    @Test
    void wrongCredentialsAreNoFindings() throws Exception {
        try (LibraryService service = new LibraryService()) {
            VerifyOptions options = VerifyOptions.of(service.url())
                    .withAuth(Map.of("desk", "wrong-token"))
                    .withOperations(Set.of("addBook"));
            RunResult result = Verification.run(Library.contract(), options, List.of());

            assertThat(result.findings()).isEmpty();
            assertThat(result.exitCode(Severity.ERROR)).isEqualTo(3);
        }
    }

    @Test
    void itHangs() throws Exception {
        RunResult result = search(4, http -> {
            try {
                Thread.sleep(5_000);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });

        assertThat(result.findings()).extracting(RunFinding::checkId).containsExactly("no-answer");
        assertThat(result.exitCode(Severity.ERROR)).isEqualTo(1);
    }

    @Test
    void itNeverStops() throws Exception {
        byte[] noise = new byte[8192];
        RunResult result = search(40, http -> {
            http.getResponseHeaders().add("Content-Type", "application/json");
            http.sendResponseHeaders(200, 0);
            try (OutputStream out = http.getResponseBody()) {
                while (true) {
                    out.write(noise);
                }
            }
        });

        // The status says that everything is accepted; the endless body is cut, and not judged.
        assertThat(result.findings())
                .extracting(RunFinding::checkId)
                .containsOnly("invalid-data-accepted", "undeclared-method");
        assertThat(result.findings())
                .allSatisfy(finding -> assertThat(finding.sample().body()).hasSizeLessThan(3_000));
    }

    private static RunResult search(int cases, HttpHandler handler) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ExecutorService pool = Executors.newCachedThreadPool();
        server.setExecutor(pool);
        server.createContext("/", handler);
        server.start();
        try {
            VerifyOptions options = VerifyOptions.of(
                            "http://localhost:" + server.getAddress().getPort())
                    .withOperations(Set.of("search"))
                    .withMaxCasesPerOperation(cases)
                    .withLimits(SHORT);
            return Verification.run(Library.contract(), options, List.of());
        } finally {
            server.stop(0);
            pool.shutdownNow();
        }
    }
}
