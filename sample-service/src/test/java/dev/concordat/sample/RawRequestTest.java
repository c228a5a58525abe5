package dev.concordat.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Requests that two servers in a row could read differently, so that the second one sees a request that the first one never
 * saw (RFC 9112, 11.2), are refused, and so are such that never end. Their connection is closed: what follows on it is no
 * request.
 */
class RawRequestTest {
    private static final int LIMIT = 16 << 10;
    private static final Pattern ANSWER = Pattern.compile("HTTP/1\\.1 (\\d{3})");

    /** What would be another request if it was believed where the first one ends. */
    private static final String SECOND = "GET /tariffs/world HTTP/1.1\r\nHost: a\r\n\r\n";

    private static final String LAST = "GET /tariffs/world HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";

    private final RunningService service = RunningService.shared();

    @ParameterizedTest
    @CsvSource({
        "two lengths,             'Content-Length: 5|Content-Length: 6'",
        "two lengths in one,      'Content-Length: 5, 6'",
        "a signed length,         'Content-Length: +5'",
        "a negative length,       'Content-Length: -1'",
        "a length with letters,   'Content-Length: 0x5'",
        "an endless length,       'Content-Length: 99999999999999999999'",
        "an unknown coding,       'Transfer-Encoding: xchunked'",
        "chunked is not the last, 'Transfer-Encoding: chunked, identity'",
        "chunked twice,           'Transfer-Encoding: chunked|Transfer-Encoding: chunked'",
        "a blank before a colon,  'Transfer-Encoding : chunked'",
        "two hosts,               'Host: b'",
        "a NUL,                   'X-A: b\0'"
    })
    void isRefusedAndTheConnectionClosed(String what, String fields) throws Exception {
        String answers = send(get(fields.replace("|", "\r\n")) + "0\r\n\r\n" + SECOND);

        assertThat(statuses(answers)).as(what + answers).hasSize(1).allMatch(status -> status.matches("400|501"));
    }

    /** Chunks count then, and the connection is closed all the same (RFC 9112, 6.1): the second request is not served. */
    @ParameterizedTest
    @ValueSource(
            strings = {"Content-Length: 6|Transfer-Encoding: chunked", "Transfer-Encoding: chunked|Content-Length: 6"})
    void aLengthBesideChunksHidesNoRequest(String fields) throws Exception {
        assertThat(statuses(send(get(fields.replace("|", "\r\n")) + "0\r\n\r\n" + SECOND)))
                .hasSize(1);
        assertThat(statuses(send(get("Transfer-Encoding: chunked") + "0\r\n\r\n" + LAST)))
                .as("without a length it is")
                .containsExactly("200", "200");
    }

    @Test
    void aHeaderBeyondTheLimitIsRefused() throws Exception {
        String answers = send(get("X-Long: " + "x".repeat(LIMIT)) + SECOND);

        assertThat(statuses(answers)).containsExactly("400");
        assertThat(answers).contains("application/problem+json").doesNotContain("Exception", "Tomcat");
    }

    @Test
    void whatIsLongButAllowedIsServed() throws Exception {
        assertThat(statuses(send(get("X-Long: " + "x".repeat(LIMIT / 2)) + LAST)))
                .containsExactly("200", "200");
    }

    /** Taken by its word it is answered with 200, whatever comes behind its fields. */
    private static String get(String fields) {
        return "GET /tariffs/europe HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n\r\n";
    }

    private static List<String> statuses(String answers) {
        return ANSWER.matcher(answers).results().map(match -> match.group(1)).toList();
    }

    /** All that comes until the service closes the connection; it must. */
    private String send(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", service.url().getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            StringBuilder answers = new StringBuilder();
            byte[] buffer = new byte[LIMIT];
            try {
                for (int n = socket.getInputStream().read(buffer);
                        n >= 0;
                        n = socket.getInputStream().read(buffer)) {
                    answers.append(new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
                }
            } catch (SocketException e) {
                // Reset: closed with bytes of ours that nobody read.
            }
            return answers.toString();
        }
    }
}
