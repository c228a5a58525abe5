package dev.concordat.core.wire;

import java.util.List;
import java.util.Optional;

/**
 * A response as it arrived.
 *
 * @param complete false: reading stopped at the limit of size or time, or after the first events of a stream
 */
public record WireResponse(int status, List<HeaderField> headers, Content body, boolean complete) {

    public WireResponse {
        headers = List.copyOf(headers);
    }

    /** The first field with this name, whatever its case. */
    public Optional<String> header(String name) {
        return headers.stream()
                .filter(field -> field.is(name))
                .map(HeaderField::value)
                .findFirst();
    }

    /** All fields with this name as one list value (RFC 9110, 5.3). */
    public Optional<String> combinedHeader(String name) {
        List<String> values = headers.stream()
                .filter(field -> field.is(name))
                .map(HeaderField::value)
                .toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values));
    }

    /** The media type without parameters, lower case; empty where the response names none. */
    public Optional<String> contentType() {
        return header("Content-Type").map(MediaTypes::essence);
    }

    public boolean isSuccess() {
        return status / 100 == 2;
    }
}
