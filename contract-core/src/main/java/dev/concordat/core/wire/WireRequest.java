package dev.concordat.core.wire;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request as it is sent.
 *
 * @param target path and query below the base URL, percent-encoded, starting with a slash
 * @param body null: no body at all
 */
public record WireRequest(
        String method,
        String target,
        List<HeaderField> headers,
        @Nullable Content body) {

    public WireRequest {
        headers = List.copyOf(headers);
    }

    public String path() {
        int question = target.indexOf('?');
        return question < 0 ? target : target.substring(0, question);
    }

    public Optional<String> header(String name) {
        return headers.stream()
                .filter(field -> field.is(name))
                .map(HeaderField::value)
                .findFirst();
    }
}
