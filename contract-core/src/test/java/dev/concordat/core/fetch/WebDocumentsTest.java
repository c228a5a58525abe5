package dev.concordat.core.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class WebDocumentsTest {

    private HttpServer server;
    private String host;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        host = "127.0.0.1:" + server.getAddress().getPort();
        answer("/spec", 200, "openapi: 3.1.0", null);
        answer("/moved", 302, "", "/spec");
        answer("/elsewhere", 302, "", "http://localhost:1/spec");
        answer("/file", 302, "", "file:///etc/hostname");
        answer("/loop", 302, "", "/loop");
        answer("/missing", 404, "", null);
        server.start();
    }

    private void answer(String path, int status, String body, String location) {
        server.createContext(path, exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            if (location != null) {
                exchange.getResponseHeaders().add("Location", location);
            }
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        });
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Result<byte[]> read(String path, String... allowed) {
        return new WebDocuments(new FileDocuments(Path.of("")), Set.of(allowed))
                .read(URI.create("http://" + host + path));
    }

    private static List<String> rules(Result<?> result) {
        return result.findings().stream().map(Finding::ruleId).toList();
    }

    @Test
    void readsFromAllowedHosts() {
        assertThat(read("/spec", host).orElseThrow()).asString().isEqualTo("openapi: 3.1.0");
        assertThat(read("/spec", "127.0.0.1").value()).isNotNull();
        assertThat(read("/moved", host).value()).isNotNull();
    }

    @Test
    void readsFromNoOtherHost() {
        assertThat(rules(read("/spec"))).containsExactly("remote-reference-not-allowed");
        assertThat(rules(read("/elsewhere", host))).containsExactly("remote-reference-not-allowed");
        assertThat(rules(read("/file", host))).containsExactly("remote-reference-not-allowed");
    }

    @Test
    void holdsRemoteDocumentsToTheLockFile(@TempDir Path folder) throws IOException {
        Path spec = folder.resolve("openapi.yaml");
        Path lock = folder.resolve("concordat.lock");
        FileDocuments files = new FileDocuments(folder);
        URI uri = URI.create("http://" + host + "/spec");
        LockedDocuments accepting = LockedDocuments.accepting(files, Set.of(host), spec);
        accepting.read(uri);
        assertThat(accepting.save()).isEmpty();

        assertThat(LockedDocuments.of(files, Set.of(host), spec).read(uri).findings())
                .isEmpty();
        assertThat(rules(LockedDocuments.of(files, Set.of(host), spec).read(URI.create("http://" + host + "/moved"))))
                .containsExactly("unlocked-document");

        String locked = Files.readString(lock).replaceAll("(?s).*sha256 (\\w{64}) " + uri + "\n", "$1");
        Files.writeString(lock, Files.readString(lock).replace(locked, "0".repeat(64)));
        Finding changed = LockedDocuments.of(files, Set.of(host), spec)
                .read(uri)
                .findings()
                .get(0);
        assertThat(changed.ruleId()).isEqualTo("changed-document");
        assertThat(changed.message()).contains(locked, "0".repeat(64));

        Files.writeString(lock, "sha256 short " + uri);
        assertThat(rules(LockedDocuments.of(files, Set.of(host), spec).read(uri)))
                .containsExactly("invalid-lock");

        String line = "sha256 " + "0".repeat(64) + " " + uri + "\n";
        Files.writeString(lock, "# merged\n" + line + line.replace("0".repeat(64), "1".repeat(64)));
        Finding twice = LockedDocuments.of(files, Set.of(host), spec)
                .read(uri)
                .findings()
                .get(0);
        assertThat(twice.ruleId()).isEqualTo("invalid-lock");
        assertThat(twice.location()).hasToString("concordat.lock:3:1");

        FileDocuments small = new FileDocuments(folder, 100);
        assertThat(rules(LockedDocuments.of(small, Set.of(host), spec).read(uri)))
                .containsExactly("unreadable-document");
    }

    @Test
    void locksAllDocumentsOrNone(@TempDir Path folder) {
        LockedDocuments accepting =
                LockedDocuments.accepting(new FileDocuments(folder), Set.of(host), folder.resolve("openapi.yaml"));
        accepting.read(URI.create("http://" + host + "/spec"));
        accepting.read(URI.create("http://" + host + "/missing"));

        Finding finding = accepting.save().get(0);

        assertThat(finding.ruleId()).isEqualTo("incomplete-lock");
        assertThat(finding.message()).contains("concordat.lock is not written", "/missing", "404");
        assertThat(folder).isEmptyDirectory();
    }

    /** The headers come at once, the body drips: neither its time nor its size is without bounds. */
    @Test
    @Timeout(20)
    void boundsTimeAndSizeOfABody() {
        server.createContext("/drip", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try {
                while (true) {
                    exchange.getResponseBody().write(new byte[100]);
                    exchange.getResponseBody().flush();
                    Thread.sleep(50);
                }
            } catch (InterruptedException | IOException gone) {
                exchange.close();
            }
        });
        URI uri = URI.create("http://" + host + "/drip");
        FileDocuments files = new FileDocuments(Path.of(""));

        assertThat(new WebDocuments(files, Set.of(host), 1 << 20, Duration.ofSeconds(1))
                        .read(uri)
                        .findings())
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("no complete answer in 1 s");
        assertThat(new WebDocuments(files, Set.of(host), 250, Duration.ofSeconds(15))
                        .read(uri)
                        .findings())
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("larger than 250 bytes");
    }

    @Test
    void saysWhyADocumentCannotBeRead() {
        assertThat(rules(read("/missing", host))).containsExactly("unreadable-document");
        assertThat(rules(read("/loop", host))).containsExactly("unreadable-document");
        server.stop(0);
        assertThat(rules(read("/spec", host))).containsExactly("unreadable-document");
    }
}
