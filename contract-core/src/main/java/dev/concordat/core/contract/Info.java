package dev.concordat.core.contract;

import org.jspecify.annotations.Nullable;

/** The Info Object (OpenAPI 3.1, 4.8.2). */
public record Info(
        String title,
        String version,
        @Nullable String summary,
        @Nullable String description) {}
