package dev.concordat.tests.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import au.com.dius.pact.core.support.MetricEvent;
import au.com.dius.pact.core.support.Metrics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.hc.client5.http.fluent.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * pact-jvm decides in {@code Metrics.sendMetrics}, on a thread of its own, by the property {@code pact_do_not_track} and
 * then by environment variables. Everything that is not on this machine is led into a local sink, so that an attempt is
 * seen and never gets out.
 */
class PactTrackingTest {

    private final ProxySelector before = ProxySelector.getDefault();
    private final String propertyBefore = System.getProperty(PactTracking.SWITCH);
    private final List<URI> attempts = new CopyOnWriteArrayList<>();
    private ServerSocket sink;

    @BeforeEach
    void leadEverythingIntoTheSink() throws IOException {
        sink = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread swallow = new Thread(() -> {
            while (!sink.isClosed()) {
                try {
                    sink.accept().close();
                } catch (IOException closed) {
                    return;
                }
            }
        });
        swallow.setDaemon(true);
        swallow.start();
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                attempts.add(uri);
                return "localhost".equals(uri.getHost())
                        ? List.of(Proxy.NO_PROXY)
                        : List.of(new Proxy(
                                Proxy.Type.HTTP,
                                new InetSocketAddress(InetAddress.getLoopbackAddress(), sink.getLocalPort())));
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    @AfterEach
    void restore() throws IOException {
        ProxySelector.setDefault(before);
        sink.close();
        System.setProperty(PactTracking.SWITCH, propertyBefore == null ? "true" : propertyBefore);
    }

    @Test
    void theBuildSwitchesItOffForEveryTest() {
        assertThat(propertyBefore).isEqualTo("true");
        assertThat(System.getenv(PactTracking.SWITCH)).isEqualTo("true");
    }

    @Test
    void aVerificationTalksToItsTargetOnly() throws Exception {
        System.clearProperty(PactTracking.SWITCH);
        try (Library library = new Library()) {
            PactReport report = PactVerification.run(
                    PactOptions.of(library.url(), List.of(Path.of("src/test/resources/pacts/good")))
                            .withStateChangeUrl(library.stateChangeUrl())
                            .withBearer(Library.TOKEN));
            assertThat(report.exitCode()).isZero();
            assertThat(attempts)
                    .isNotEmpty()
                    .extracting(URI::getAuthority)
                    .containsOnly(library.url().getAuthority());
        }
        assertThat(System.getProperty(PactTracking.SWITCH)).isEqualTo("true");
    }

    @Test
    void pactSendsNothingOnceItIsOff() throws Exception {
        // The client that pact-jvm reports with is one for the whole JVM; this makes sure that it knows the sink.
        assertThatThrownBy(() -> Request.get("https://statistics.invalid/").execute())
                .isInstanceOf(IOException.class);
        assertThat(outside()).containsExactly("statistics.invalid");

        System.setProperty(PactTracking.SWITCH, "false");
        report();
        assertThat(outside()).as("the test would see an attempt").hasSize(2);

        System.clearProperty(PactTracking.SWITCH);
        PactTracking.off();
        report();
        assertThat(outside()).hasSize(2);
    }

    /** The connection to the sink itself is asked for too; it is local. */
    private List<String> outside() {
        return attempts.stream()
                .map(URI::getHost)
                .filter(host -> !"localhost".equals(host))
                .distinct()
                .toList();
    }

    private static void report() throws InterruptedException {
        Set<Thread> others = Thread.getAllStackTraces().keySet();
        Metrics.INSTANCE.sendMetrics(new MetricEvent.ProviderVerificationRan(1, "test"));
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (!others.contains(thread) && !thread.isDaemon()) {
                thread.join(10_000);
            }
        }
    }
}
