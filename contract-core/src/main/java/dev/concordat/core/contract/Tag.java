package dev.concordat.core.contract;

import org.jspecify.annotations.Nullable;

/** A Tag Object (OpenAPI 3.1, 4.8.22); tags that operations use without declaring them are added at the end. */
public record Tag(
        String name, @Nullable String summary, @Nullable String description) {}
