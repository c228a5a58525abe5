package dev.concordat.core.wire;

/**
 * A body as it stands in a request.
 *
 * @param contentType the value of the Content-Type field
 */
public record EncodedBody(String contentType, Content content) {}
