package dev.concordat.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is refused, and by whom: it is a problem, and nobody gets a cookie. */
class RefusalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /parcels HTTP/1.1                | none    | 401",
                "GET /nothing HTTP/1.1                | none    | 401",
                "GET /parcels HTTP/1.1                | wrong   | 401",
                "GET /tariffs/europe HTTP/1.1         | key     | 401",
                "POST /parcels HTTP/1.1               | reader  | 403",
                "GET /nothing HTTP/1.1                | reader  | 404",
                "GET /parcels/5b0c4d5e-7d0a-4c57-9a53-0f3e6a9b1c21 HTTP/1.1 | reader | 404",
                "DELETE /parcels HTTP/1.1             | reader  | 405",
                "GET /parcels?limit=0 HTTP/1.1        | reader  | 400",
                "GET //parcels HTTP/1.1               | reader  | 400",
                "GET /parcels;a=b HTTP/1.1            | reader  | 400",
                "GET /parcels/%2F HTTP/1.1            | reader  | 400",
                "GET /%00 HTTP/1.1                    | reader  | 400",
                "GET /parcels/{x} HTTP/1.1            | reader  | 400",
                "TRACE /parcels HTTP/1.1              | reader  | 405",
                "BREW /parcels HTTP/1.1               | reader  | 400",
                "GET /parcels HTTP/9.9                | reader  | 505"
            })
    void isAProblem(String requestLine, String credentials, int status) throws IOException {
        RunningService service = RunningService.shared();
        String header = switch (credentials) {
            case "reader" -> "Authorization: Bearer " + service.token("reader", "parcels:read") + "\r\n";
            case "wrong" -> "Authorization: Bearer eyJhbGciOiJub25lIn0.e30.\r\n";
            case "key" -> "X-Api-Key: guessed\r\n";
            default -> "";
        };

        String answer = send(service.url(), requestLine + "\r\n" + header);

        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        assertThat(answer.toLowerCase(Locale.ROOT))
                .contains("content-type: application/problem+json")
                .contains("\"status\":" + status)
                .doesNotContain("set-cookie")
                .doesNotContain("exception");
    }

    /** What two servers could read in two ways, and what is longer than any request needs. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Content-Length: 5                        | 1     | 400",
                "Transfer-Encoding: chunked, x            | 1     | 400",
                "Content-Length : 0                       | 1     | 400",
                "X-Long: a                                | 20000 | 400"
            })
    void noRequestIsSmuggledOrTooLong(String field, int times, int status) throws IOException {
        String more = field + field.substring(field.length() - 1).repeat(times - 1);

        String answer = send(
                RunningService.shared().url(), "GET /tariffs/europe HTTP/1.1\r\nContent-Length: 0\r\n" + more + "\r\n");

        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        assertThat(answer.toLowerCase(Locale.ROOT))
                .contains("content-type: application/problem+json")
                .contains("\"status\":" + status);
    }

    private static String send(URI url, String head) throws IOException {
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write((head + "Host: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
