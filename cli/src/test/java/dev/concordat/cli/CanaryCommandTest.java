package dev.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code canary} and {@code load-script} as a script sees them. */
class CanaryCommandTest extends CommandLineTest {

    @Test
    void aCandidateWithAnotherStatusEndsWithOne() throws IOException {
        Path spec = Files.writeString(folder.resolve("small.yaml"), SMALL);
        HttpServer stable = service(200);
        HttpServer candidate = service(203);
        try {
            assertThat(canary(spec, stable, stable, "--baseline-spec", spec.toString()))
                    .isZero();
            assertThat(text(out)).contains("PASSED: 0 breaks");
            out.reset();
            assertThat(canary(spec, stable, candidate, "--format", "json")).isEqualTo(1);
            assertThat(text(out)).contains("\"verdict\":\"failed\"", "undocumented-status");
        } finally {
            stable.stop(0);
            candidate.stop(0);
        }
        out.reset();
        assertThat(canary(spec, stable, candidate)).isEqualTo(3);
        assertThat(text(out)).contains("INCONCLUSIVE: the stable service does not answer");
    }

    @Test
    void aDocumentWithAnErrorIsNotPassed() throws IOException {
        Path spec = Files.writeString(
                folder.resolve("partly.yaml"),
                SMALL + "  /lost: {get: {operationId: lost, parameters: [{in: query}], responses: {}}}\n");
        HttpServer service = service(200);
        try {
            assertThat(canary(spec, service, service)).isEqualTo(1);
            assertThat(text(out)).contains("PASSED: 0 breaks");
            assertThat(text(err)).contains("partly.yaml:9:").contains("not all of it was tested");
        } finally {
            service.stop(0);
        }
    }

    @Test
    void theLoadOfASmallDocumentIsAScriptForBoth() throws IOException {
        String spec = Files.writeString(folder.resolve("small.yaml"), SMALL).toString();
        assertThat(run("load-script", spec, "--format", "k6", "--base-url", "https://example.org/api"))
                .isZero();
        assertThat(text(out)).contains("http.request", "https://example.org/api\";", "target: \"/things\"");
        out.reset();
        assertThat(run("load-script", spec, "--format", "gatling", "--rate", "5"))
                .isZero();
        assertThat(text(out)).contains("extends Simulation", "constantUsersPerSec(5.0)");
        assertThat(text(err)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "canary --candidate=http://127.0.0.1:1 | Missing required option: '--stable=BASE'",
                "canary --candidate=nope --stable=http://127.0.0.1:1 | --candidate 'nope' is not a base URL",
                "canary --candidate=http://127.0.0.1:1 --stable=http://a:b@127.0.0.1 | --stable: user and password",
                "load-script --format=k6 --url=http://a:b@127.0.0.1 | --url: user and password",
                "canary --candidate=http://127.0.0.1:1 --stable=nope | --stable 'nope' is not a base URL",
                "canary --candidate=http://127.0.0.1:1 --stable=http://127.0.0.1:1 --operation=no | no operation 'no'",
                "load-script | Missing required option: '--format=FORMAT'",
                "load-script --format=k6 --rate=0 | --rate must be above 0",
                "load-script --format=k6 --base-url=nope | --base-url 'nope' is not a base URL"
            })
    void wrongUsageIsTold(String arguments, String message) throws IOException {
        List<String> args = new ArrayList<>(List.of(arguments.split(" ")));
        args.add("--spec=" + Files.writeString(folder.resolve("small.yaml"), SMALL));
        assertThat(run(args.toArray(String[]::new))).isEqualTo(2);
        assertThat(text(err)).contains(message).hasLineCount(2);
    }

    private int canary(Path spec, HttpServer stable, HttpServer candidate, String... more) {
        List<String> args = new ArrayList<>(
                List.of("canary", spec.toString(), "--stable", url(stable), "--candidate", url(candidate)));
        args.addAll(List.of(more));
        return run(args.toArray(String[]::new));
    }

    private static String url(HttpServer server) {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private static HttpServer service(int status) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", http -> {
            http.sendResponseHeaders(status, -1);
            http.close();
        });
        server.start();
        return server;
    }
}
