package dev.concordat.generator.extension;

import java.util.List;

/**
 * How the answers of an operation may be kept: {@code x-cache}.
 *
 * @param maxAge in seconds
 * @param isPublic whether caches keep them that serve others, too
 * @param vary request fields on which an answer depends
 */
public record CachePolicy(long maxAge, boolean isPublic, List<String> vary) {

    public CachePolicy {
        vary = List.copyOf(vary);
    }
}
