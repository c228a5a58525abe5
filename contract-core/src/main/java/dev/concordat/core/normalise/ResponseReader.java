package dev.concordat.core.normalise;

import dev.concordat.core.contract.Response;
import dev.concordat.core.contract.StatusRange;
import dev.concordat.core.parse.SpecCursor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the responses of an operation (OpenAPI 3.1, 4.8.16). */
final class ResponseReader {

    private final Reading reading;
    private final MediaTypeReader mediaTypes;
    private final LinkReader links;

    ResponseReader(Reading reading, MediaTypeReader mediaTypes, LinkReader links) {
        this.reading = reading;
        this.mediaTypes = mediaTypes;
        this.links = links;
    }

    List<Response> read(SpecCursor operation) {
        List<Response> responses = new ArrayList<>();
        byStatus(operation, reading)
                .forEach((status, cursor) -> responses.add(new Response(
                        status,
                        description(cursor),
                        mediaTypes.headers(cursor),
                        mediaTypes.content(cursor),
                        links.read(cursor),
                        cursor.location())));
        return responses;
    }

    /** The description, which OpenAPI 3.2 lets the summary stand for. */
    private static @Nullable String description(SpecCursor response) {
        String description = Values.text(response, "description");
        return description == null ? Values.text(response, "summary") : description;
    }

    /** The responses as written; keys that are no status are left out. */
    static Map<StatusRange, SpecCursor> byStatus(SpecCursor operation, Reading reading) {
        Map<StatusRange, SpecCursor> responses = new LinkedHashMap<>();
        reading.objects(operation, "responses").forEach((key, cursor) -> {
            StatusRange status = status(key);
            if (status != null) {
                responses.put(status, cursor);
            } else if (!key.startsWith("x-")) {
                reading.error(
                        "invalid-status",
                        "\"" + key + "\" is not a status; the response is left out",
                        "use a code such as 200, a range such as 2XX, or default",
                        cursor.location());
            }
        });
        return responses;
    }

    private static @Nullable StatusRange status(String key) {
        String upper = key.toUpperCase(Locale.ROOT);
        if (upper.matches("[1-5]([0-9]{2}|XX)")) {
            return new StatusRange(upper);
        }
        return key.equals("default") ? new StatusRange(key) : null;
    }
}
