package dev.concordat.core.normalise;

import dev.concordat.core.contract.Response;
import dev.concordat.core.contract.StatusRange;
import dev.concordat.core.parse.SpecCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        SpecCursor holder = reading.object(operation, "responses");
        if (holder == null) {
            return responses;
        }
        reading.objects(operation, "responses").forEach((key, cursor) -> {
            if (key.startsWith("x-")) {
                return;
            }
            StatusRange status = status(key);
            if (status == null) {
                reading.error(
                        "invalid-status",
                        "\"" + key + "\" is not a status; the response is left out",
                        "use a code such as 200, a range such as 2XX, or default",
                        holder.keyLocation(key));
                return;
            }
            responses.add(new Response(
                    status,
                    Values.text(cursor, "description"),
                    mediaTypes.headers(cursor),
                    mediaTypes.content(cursor),
                    links.read(cursor),
                    cursor.location()));
        });
        return responses;
    }

    static @Nullable StatusRange status(String key) {
        String upper = key.toUpperCase(Locale.ROOT);
        if (upper.matches("[1-5]([0-9]{2}|XX)")) {
            return new StatusRange(upper);
        }
        return key.equals("default") ? new StatusRange(key) : null;
    }
}
