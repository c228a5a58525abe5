package dev.concordat.runtime.http;

import dev.concordat.runtime.json.Codec;

/**
 * The JSON body that an operation declares for an error.
 *
 * @param status the key of its response: a code, a range such as {@code 4XX}, or {@code default}
 * @param type the generated type of its schema
 */
public record ErrorForm<T>(String status, String mediaType, Class<T> type, Codec<T> codec) {}
