package dev.concordat.runtime.http;

import dev.concordat.runtime.body.Body;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is ready to be sent, as generated code lays it out; your own goes into {@link RawResponseException}.
 *
 * @param mediaType null without a body
 * @param events the body, where it is a stream of events
 */
public record HttpAnswer(
        int status,
        Headers headers,
        @Nullable String mediaType,
        @Nullable Body body,
        @Nullable EventSource<?> events) {

    /** One without header fields and body, to add them. */
    public static HttpAnswer of(int status) {
        return new HttpAnswer(status, Headers.NONE, null, null, null);
    }

    /**
     * This one with one more header field.
     *
     * @throws IllegalArgumentException if HTTP does not allow it
     */
    public HttpAnswer header(String name, String value) {
        FieldCheck.require(name, value);
        return new HttpAnswer(status, headers.with(name, value), mediaType, body, events);
    }

    /** This one with a body. */
    public HttpAnswer body(String type, Body bytes) {
        return new HttpAnswer(status, headers, type, bytes, null);
    }
}
