package dev.concordat.core.resolve;

import dev.concordat.core.parse.SpecCursor;

/**
 * What relative references are resolved against.
 *
 * @param uri the base URI: the document's, its {@code $self}, or the nearest {@code $id}
 * @param resource what a lone fragment points into
 */
record Base(String uri, SpecCursor resource) {}
