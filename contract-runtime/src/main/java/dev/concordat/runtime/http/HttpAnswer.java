package dev.concordat.runtime.http;

import dev.concordat.runtime.body.Body;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is ready to be sent.
 *
 * @param mediaType null without a body
 * @param events the body, where it is a stream of events
 */
public record HttpAnswer(
        int status,
        Headers headers,
        @Nullable String mediaType,
        @Nullable Body body,
        @Nullable EventSource<?> events) {}
