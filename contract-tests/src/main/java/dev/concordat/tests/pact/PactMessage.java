package dev.concordat.tests.pact;

import dev.concordat.core.wire.Content;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message that a provider produces or is sent (Pact specification V3 and V4, Message Pacts).
 *
 * @param contents its bytes
 * @param contentType the media type of its contents, null where none is named
 * @param metadata what travels beside the contents, e.g. the topic: strings, numbers, booleans, lists and maps
 */
public record PactMessage(Content contents, @Nullable String contentType, Map<String, @Nullable Object> metadata) {

    public PactMessage {
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    }

    /** A JSON message without metadata. */
    public static PactMessage json(String contents) {
        return new PactMessage(Content.of(contents), "application/json", Map.of());
    }

    /** The same message with one more piece of metadata. */
    public PactMessage with(String name, @Nullable Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(metadata);
        more.put(name, value);
        return new PactMessage(contents, contentType, more);
    }
}
