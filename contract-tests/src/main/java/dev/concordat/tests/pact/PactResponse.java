package dev.concordat.tests.pact;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A response as it arrived; names as sent. */
final class PactResponse {

    private final int status;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    PactResponse(int status, Map<String, List<String>> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    int status() {
        return status;
    }

    Map<String, List<String>> headers() {
        return headers;
    }

    byte[] body() {
        return body;
    }

    Optional<String> header(String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .flatMap(header -> header.getValue().stream())
                .findFirst();
    }
}
