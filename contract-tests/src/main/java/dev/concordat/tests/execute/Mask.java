package dev.concordat.tests.execute;

import dev.concordat.core.wire.Content;
import dev.concordat.core.wire.HeaderField;
import dev.concordat.core.wire.WireRequest;
import dev.concordat.core.wire.WireResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Hides secrets in everything that is shown, wherever they stand: in requests, and in answers that echo them.
 *
 * @param secrets secret to placeholder
 */
public record Mask(Map<String, String> secrets) {

    /** Shorter values are too likely to be part of something else. */
    private static final int SHORTEST = 4;

    public Mask {
        Map<String, String> longestFirst = new LinkedHashMap<>();
        List<Map.Entry<String, String>> entries = new ArrayList<>(secrets.entrySet());
        entries.sort(Comparator.comparingInt(
                        (Map.Entry<String, String> entry) -> -entry.getKey().length())
                .thenComparing(Map.Entry::getKey));
        entries.stream()
                .filter(entry -> entry.getKey().length() >= SHORTEST)
                .forEach(entry -> longestFirst.put(entry.getKey(), entry.getValue()));
        secrets = java.util.Collections.unmodifiableMap(longestFirst);
    }

    /** The request without secrets. */
    public WireRequest hide(WireRequest request) {
        Content body = request.body();
        return new WireRequest(
                request.method(), hide(request.target()), hide(request.headers()), body == null ? null : hide(body));
    }

    /** The response without secrets, those that it echoes. */
    public WireResponse hide(WireResponse response) {
        return new WireResponse(
                response.status(), hide(response.headers()), hide(response.body()), response.complete());
    }

    private List<HeaderField> hide(List<HeaderField> fields) {
        return fields.stream()
                .map(field -> new HeaderField(field.name(), hide(field.value())))
                .toList();
    }

    private Content hide(Content body) {
        return body.utf8().map(text -> Content.of(hide(text))).orElse(body);
    }

    public String hide(String text) {
        String hidden = text;
        for (Map.Entry<String, String> secret : secrets.entrySet()) {
            hidden = hidden.replace(secret.getKey(), secret.getValue());
        }
        return hidden;
    }
}
