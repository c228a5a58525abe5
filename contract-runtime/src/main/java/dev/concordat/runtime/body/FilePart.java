package dev.concordat.runtime.body;

import org.jspecify.annotations.Nullable;

/**
 * A part of a {@code multipart/form-data} body (RFC 7578).
 *
 * @param filename as the client sent it: never use it as a path
 * @param contentType media type, null if the part has none
 */
public record FilePart(
        String name, @Nullable String filename, @Nullable String contentType, Body body) {}
