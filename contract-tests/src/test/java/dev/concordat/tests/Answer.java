package dev.concordat.tests;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a {@link SmallService} sends back. */
record Answer(int status, Map<String, String> headers, String body) {

    static Answer of(int status) {
        return new Answer(status, Map.of(), "");
    }

    static Answer json(int status, String body) {
        return of(status).with("Content-Type", "application/json").withBody(body);
    }

    static Answer problem(int status) {
        return of(status).with("Content-Type", "application/problem+json").withBody("{\"status\": " + status + "}");
    }

    Answer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, body);
    }

    Answer withBody(String other) {
        return new Answer(status, headers, other);
    }
}
