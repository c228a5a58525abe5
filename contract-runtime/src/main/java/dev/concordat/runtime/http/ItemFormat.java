package dev.concordat.runtime.http;

import java.util.Locale;

/** How the items of a streamed body follow one another (OpenAPI 3.2, 4.14.3). */
public enum ItemFormat {
    /** {@code text/event-stream} (WHATWG HTML, 9.2). */
    EVENTS,
    /** A JSON text on each line: {@code application/jsonl}, {@code application/x-ndjson}. */
    LINES,
    /** JSON texts, each after a record separator: {@code application/json-seq} (RFC 7464). */
    RECORDS;

    /** The format of a media type; lines unless it is one of the others. */
    public static ItemFormat of(String mediaType) {
        String essence = mediaType.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
        if (essence.equals("text/event-stream")) {
            return EVENTS;
        }
        return essence.endsWith("json-seq") ? RECORDS : LINES;
    }
}
