package dev.concordat.core.contract;

import org.jspecify.annotations.Nullable;

/**
 * A Tag Object (OpenAPI 3.2, 4.22); tags that operations use without declaring them are added at the end.
 *
 * @param parent the name of the declared tag that it stands below; null: none
 * @param kind what it is for, such as {@code nav} or {@code audience}; null: nothing special
 */
public record Tag(
        String name,
        @Nullable String summary,
        @Nullable String description,
        @Nullable String parent,
        @Nullable String kind) {}
