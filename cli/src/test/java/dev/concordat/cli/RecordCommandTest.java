package dev.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A process that stands between a client and a service until it is told to end. */
class RecordCommandTest extends CommandLineTest {

    private static final String SECRET = "very-secret-token";

    private HttpServer service;

    @BeforeEach
    void start() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", exchange -> {
            boolean known = exchange.getRequestURI().getPath().endsWith("/things");
            byte[] body = exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("X-Seen", String.valueOf(body.length));
            exchange.sendResponseHeaders(known ? 200 : 418, -1);
            exchange.close();
        });
        service.start();
    }

    @AfterEach
    void stop() {
        service.stop(0);
    }

    @Test
    void endsWithWhatItSaw() throws Exception {
        Path har = folder.resolve("traffic.har");

        Ended clean = record(List.of("--har", har.toString()), "/api/things");
        assertThat(clean.exitCode()).isZero();
        assertThat(clean.lines()).contains("1 exchanges with 1 operations, 0 operations untouched, 0 findings");
        assertThat(Files.readString(har)).contains("/api/things").doesNotContain(SECRET);
        assertThat(run("check-traffic", har.toString(), spec().toString(), "--url", target()))
                .isZero();

        Ended broken = record(List.of(), "/api/things/7");
        assertThat(broken.exitCode()).isEqualTo(1);
        assertThat(broken.lines()).anyMatch(line -> line.contains("[undocumented-operation]"));
    }

    @Test
    void nothingSeenIsNoVerdict() throws Exception {
        assertThat(record(List.of()).exitCode()).isEqualTo(3);
    }

    @Test
    void saysWhatIsWrongWithTheTarget() throws IOException {
        assertThat(run("record", spec().toString(), "--target", "ftp://x")).isEqualTo(2);
        assertThat(text(err)).contains("--target 'ftp://x' is not a base URL such as http://localhost:8080/api");
    }

    private record Ended(int exitCode, List<String> lines) {}

    private Ended record(List<String> options, String... paths) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "record",
                spec().toString(),
                "--target",
                target()));
        line.addAll(options);
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String first = out.readLine();
            String proxy = first.replaceFirst("what is sent to (\\S+) goes to .*", "$1");
            for (String path : paths) {
                HttpRequest request = HttpRequest.newBuilder(URI.create(proxy + path.replace("/api", "")))
                        .header("Authorization", "Bearer " + SECRET)
                        .build();
                HttpResponse<String> answer =
                        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
                assertThat(answer.headers().firstValue("X-Seen")).contains("0");
            }
            process.toHandle().destroy();
            List<String> lines = out.lines().collect(Collectors.toList());
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            return new Ended(process.exitValue(), lines);
        } finally {
            process.destroyForcibly();
        }
    }

    private String target() {
        return "http://localhost:" + service.getAddress().getPort() + "/api";
    }

    private Path spec() throws IOException {
        return Files.writeString(folder.resolve("openapi.yaml"), SMALL);
    }
}
