package dev.concordat.core.contract;

import dev.concordat.core.finding.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Response Object with its key (OpenAPI 3.1, 4.8.17).
 *
 * @param content empty: no body
 */
public record Response(
        StatusRange status,
        @Nullable String description,
        List<Header> headers,
        List<MediaType> content,
        List<Link> links,
        SourceLocation location) {

    public Response {
        headers = List.copyOf(headers);
        content = List.copyOf(content);
        links = List.copyOf(links);
    }

    public Response withLinks(List<Link> others) {
        return new Response(status, description, headers, content, others, location);
    }
}
