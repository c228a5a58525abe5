package dev.concordat.tests.pact;

import dev.concordat.core.wire.Content;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message as the provider produces it (Pact specification V3 and V4, Message Pacts).
 *
 * @param contents its bytes
 * @param contentType the media type of its contents, null where the provider names none
 * @param metadata what travels beside the contents, e.g. the topic: strings, numbers, booleans, lists and maps
 */
public record ProducedMessage(Content contents, @Nullable String contentType, Map<String, @Nullable Object> metadata) {

    public ProducedMessage {
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    }

    /** A JSON message without metadata. */
    public static ProducedMessage json(String contents) {
        return new ProducedMessage(Content.of(contents), "application/json", Map.of());
    }

    /** The same message with one more piece of metadata. */
    public ProducedMessage with(String name, @Nullable Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(metadata);
        more.put(name, value);
        return new ProducedMessage(contents, contentType, more);
    }
}
