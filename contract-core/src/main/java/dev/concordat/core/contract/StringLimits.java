package dev.concordat.core.contract;

import org.jspecify.annotations.Nullable;

/**
 * Assertions on strings (JSON Schema 2020-12 validation, 6.3 and 8); null: not given. Lengths count code points and
 * are capped at {@code Integer.MAX_VALUE}.
 *
 * @param pattern ECMA-262 expression, not anchored
 */
public record StringLimits(
        @Nullable Integer minLength,
        @Nullable Integer maxLength,
        @Nullable String pattern,
        @Nullable String contentEncoding,
        @Nullable String contentMediaType,
        @Nullable SchemaId contentSchema) {

    public static final StringLimits NONE = new StringLimits(null, null, null, null, null, null);
}
