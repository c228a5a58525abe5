package dev.concordat.runtime.it;

import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Calls of the parcel service, which all tests of it share. */
@SpringBootTest(
        classes = TestApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"concordat.keep-alive=100ms", "concordat.responses=fail", "concordat.max-body=100KB"})
abstract class ServiceCalls {
    static final String ID = ParcelService.KNOWN.toString();
    private static final String VALID = """
            {"weight": 2.50, "accessCode": "1234", "labels": {"b": "1", "a": "2"}, "note": %s,
             "payment": {"iban": "DE02120300000000202051", "amount": "9.90", "method": "bank"},
             "destination": {"street": "S", "city": "C", "country": "DE", "floor": "3"}}""";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @LocalServerPort
    int port;

    @Autowired
    ParcelService service;

    @BeforeEach
    void forget() {
        service.requests.clear();
        service.happened.clear();
    }

    final String valid(String note) {
        return VALID.formatted("\"" + note + "\"");
    }

    final HttpRequest.Builder json(String method, String path, String body) {
        return request(method, path, body).header("Content-Type", "application/json");
    }

    final HttpRequest.Builder request(String method, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, BodyPublishers.noBody());
    }

    final HttpRequest.Builder request(String method, String path, String body) {
        return request(method, path).method(method, BodyPublishers.ofString(body));
    }

    final HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    final String raw(String request) throws Exception {
        try (Socket socket = new Socket("localhost", port)) {
            write(socket, request);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static void write(Socket socket, String text) throws Exception {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
