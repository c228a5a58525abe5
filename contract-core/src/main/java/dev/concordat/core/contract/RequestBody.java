package dev.concordat.core.contract;

import dev.concordat.core.finding.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A Request Body Object (OpenAPI 3.1, 4.8.13). */
public record RequestBody(
        boolean required, @Nullable String description, List<MediaType> content, SourceLocation location) {

    public RequestBody {
        content = List.copyOf(content);
    }
}
