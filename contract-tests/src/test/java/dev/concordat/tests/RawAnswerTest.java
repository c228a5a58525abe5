package dev.concordat.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.tests.report.RunFinding;
import dev.concordat.tests.report.RunResult;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that no HTTP library would send. */
class RawAnswerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\nhello",
                "HTTP/1.1 204 No Content\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n"
            })
    void contentOf204IsFound(String answer) throws Exception {
        assertThat(remove(answer).findings())
                .filteredOn(finding -> finding.checkId().equals("unexpected-content"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.operation()).isEqualTo("search");
                    assertThat(finding.message()).isEqualTo("a response to status 204 has a body");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 204 No Content\r\n\r\n", "HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n"})
    void a204WithoutContentIsNot(String answer) throws Exception {
        assertThat(remove(answer).findings())
                .extracting(RunFinding::checkId)
                .isNotEmpty()
                .doesNotContain("unexpected-content", "no-answer");
    }

    private static RunResult remove(String answer) throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread service = new Thread(() -> serve(socket, answer));
            service.start();
            VerifyOptions options = VerifyOptions.of("http://localhost:" + socket.getLocalPort())
                    .withMaxCasesPerOperation(3)
                    .withOperations(Set.of("search"));
            return Verification.run(Library.contract(), options, List.of());
        }
    }

    private static void serve(ServerSocket server, String answer) {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                // A request of this test comes in at most two parts: its head, and its body.
                int read = socket.getInputStream().read(new byte[8192]);
                if (read > 0) {
                    Thread.sleep(20);
                    socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                }
            } catch (IOException ended) {
                // the client hung up, or the test is over
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }
}
