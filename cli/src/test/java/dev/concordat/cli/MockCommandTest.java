package dev.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.design.mock.MockOptions;
import dev.concordat.design.serve.MockServer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mock keeps the contract as the runner sees it: everything it accepts, refuses and answers. */
class MockCommandTest {

    private static final Path SPEC = Path.of(System.getProperty("concordat.root", ".."), "specs/parcels/openapi.yaml");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void theRunnerFindsNothingWrongWithAMock() throws Exception {
        MockOptions options = new MockOptions(0, true, Map.of("oauth", "token", "apiKey", "token"));
        try (MockServer mock = MockServer.start(
                ContractLoader.load(new FileDocuments(SPEC.getParent()), SPEC.toUri())
                        .orElseThrow()
                        .contract(),
                options)) {
            int code = Main.run(
                    stream,
                    stream,
                    "verify",
                    "--spec",
                    SPEC.toString(),
                    "--url",
                    mock.url().toString(),
                    "--bearer",
                    "token",
                    "--report-dir",
                    folder.toString());
            assertThat(code).as(out.toString(StandardCharsets.UTF_8)).isEqualTo(ExitCode.CLEAN);
            assertThat(out.toString(StandardCharsets.UTF_8)).contains("PASSED: 0 errors, 0 warnings");
        }
    }

    @Test
    void aPortInUseIsSaid() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int code = Main.run(
                    stream, stream, "mock", "--spec", SPEC.toString(), "--port", String.valueOf(taken.getLocalPort()));
            assertThat(code).isEqualTo(ExitCode.USAGE);
            assertThat(out.toString(StandardCharsets.UTF_8)).contains("--port 0 takes a free port");
        }
    }

    @Test
    void aCredentialOfAnUnknownSchemeIsSaid() {
        int code = Main.run(stream, stream, "mock", SPEC.toString(), "--port", "0", "--credential", "oath=token");
        assertThat(code).isEqualTo(ExitCode.USAGE);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("has no security scheme 'oath'; it has apiKey, oauth");
    }

    @Test
    void anUnreadableDocumentIsSaid() {
        int code = Main.run(
                stream, stream, "mock", "--spec", folder.resolve("none.yaml").toString());
        assertThat(code).isEqualTo(ExitCode.USAGE);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("none.yaml").doesNotContain("\tat ");
    }
}
