package dev.concordat.runtime.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ServiceEventsTest extends ServiceCalls {

    @Test
    void eventsContinueAfterTheLastOne() throws Exception {
        HttpResponse<String> events =
                send(request("GET", "/parcels/" + ID + "/events").header("Last-Event-ID", "41"));

        assertThat(events.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        assertThat(events.body())
                .startsWith(
                        "id: 42\ndata: {\"sequence\":42,\"status\":\"in-transit\",\"at\":\"2026-02-01T10:00:00Z\"}\n\n")
                .contains("id: 44\n");
        assertThat(service.happened.poll(5, TimeUnit.SECONDS)).isEqualTo("closed");
    }

    @Test
    void aClientThatGoesWakesTheSender() throws Exception {
        try (Socket socket = new Socket("localhost", port)) {
            write(socket, "GET /parcels/" + ID + "/events HTTP/1.1\r\nHost: localhost\r\nLast-Event-ID: 100\r\n\r\n");
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertThat(reader.lines().takeWhile(line -> !line.startsWith(":")).toList())
                    .contains("id: 101", "id: 103");
            socket.setSoLinger(true, 0);
        }
        assertThat(List.of(
                        String.valueOf(service.happened.poll(10, TimeUnit.SECONDS)),
                        String.valueOf(service.happened.poll(10, TimeUnit.SECONDS))))
                .containsExactlyInAnyOrder("closed", "woken");
    }
}
