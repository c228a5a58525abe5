package dev.concordat.core.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An Encoding Object (OpenAPI 3.1, 4.8.15).
 *
 * @param contentType comma separated types or ranges; null: the default of the property's type
 * @param style null: the part is serialised by its content type
 */
public record Encoding(
        @Nullable String contentType,
        List<Header> headers,
        @Nullable ParameterStyle style,
        boolean explode,
        boolean allowReserved) {

    public Encoding {
        headers = List.copyOf(headers);
    }
}
