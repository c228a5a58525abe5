package dev.concordat.runtime.http;

import java.time.Duration;
import java.util.List;

/**
 * How long, and by whom, the answers of an operation may be kept (RFC 9111, 5.2.2): its extension {@code x-cache}.
 *
 * @param isPublic whether caches keep them that serve others, too
 * @param vary request fields on which an answer depends (RFC 9110, 12.5.5)
 */
public record CachePolicy(Duration maxAge, boolean isPublic, List<String> vary) {

    /** @throws IllegalArgumentException if a field of a request cannot have such a name */
    public CachePolicy {
        vary = List.copyOf(vary);
        vary.forEach(name -> FieldCheck.require(name, ""));
    }

    /** The value of {@code Cache-Control}. */
    String control() {
        return (isPublic ? "public" : "private") + ", max-age=" + maxAge.toSeconds();
    }
}
