package dev.concordat.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The profile {@code tls}: what clients may expect of an encrypted connection. */
class TlsTest {
    private static SelfSigned key;
    private static RunningService service;

    @BeforeAll
    static void start() throws Exception {
        Path data = RunningService.temporary();
        key = SelfSigned.in(data);
        List<String> options = new ArrayList<>(key.options());
        options.add("--spring.profiles.active=demo,tls");
        service = RunningService.start(data, List.of(), options.toArray(String[]::new));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void bothVersionsOfHttpAreSpoken(HttpClient.Version version) throws Exception {
        HttpResponse<String> answer = client(version).send(request(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.version()).isEqualTo(version);
        assertThat(answer.sslSession().map(SSLSession::getProtocol)).hasValue("TLSv1.3");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @Test
    void whoDoesNotTrustTheCertificateSendsNothing() {
        assertThatThrownBy(() -> HttpClient.newHttpClient().send(request(), BodyHandlers.ofString()))
                .isInstanceOf(SSLHandshakeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = "TLSv1.1")
    void whatIsBrokenIsNotSpoken(String protocol) {
        SSLParameters old = new SSLParameters();
        old.setProtocols(new String[] {protocol});
        HttpClient client = HttpClient.newBuilder()
                .sslContext(key.trusting())
                .sslParameters(old)
                .build();

        assertThatThrownBy(() -> client.send(request(), BodyHandlers.ofString()))
                .isInstanceOf(SSLHandshakeException.class);
    }

    @Test
    void plainHttpGetsNoAnswerOfTheService() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(
                                        "http://localhost:" + service.url().getPort() + "/tariffs/europe"))
                                .build(),
                        BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("prices");
    }

    private static HttpClient client(HttpClient.Version version) {
        return HttpClient.newBuilder()
                .version(version)
                .sslContext(key.trusting())
                .build();
    }

    private static HttpRequest request() {
        return HttpRequest.newBuilder(
                        URI.create("https://localhost:" + service.url().getPort() + "/tariffs/europe"))
                .build();
    }
}
