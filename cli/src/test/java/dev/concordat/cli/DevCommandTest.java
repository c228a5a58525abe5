package dev.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps the watch from starting; how it works is tested where it is. */
class DevCommandTest {

    private static final String SPEC = Path.of(
                    System.getProperty("concordat.root", ".."), "specs", "changelog", "breaks", "new.yaml")
            .toString();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void aPortInUseIsSaid() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int code = Main.run(
                    stream, stream, "dev", SPEC, "--baseline", SPEC, "--port", String.valueOf(taken.getLocalPort()));
            assertThat(code).isEqualTo(ExitCode.USAGE);
            assertThat(out.toString(StandardCharsets.UTF_8)).contains("--port 0 takes a free port");
        }
    }

    @Test
    void aBaselineThatCannotBeReadIsSaid() {
        int code = Main.run(
                stream,
                stream,
                "dev",
                SPEC,
                "--baseline",
                folder.resolve("none.yaml").toString());
        assertThat(code).isEqualTo(ExitCode.USAGE);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("none.yaml", "--baseline names another one")
                .doesNotContain("\tat ");
    }
}
