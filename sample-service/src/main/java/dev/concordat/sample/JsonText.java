package dev.concordat.sample;

import dev.concordat.sample.parcels.codec.Json;
import java.nio.charset.StandardCharsets;

/** Generated types as text for the database, by their generated codecs. */
public final class JsonText {
    private JsonText() {}

    public static String write(Object value) {
        return new String(Json.write(value), StandardCharsets.UTF_8);
    }

    /** Reads what {@link #write} wrote. */
    public static <T> T read(Class<T> type, String json) {
        return Json.read(type, json.getBytes(StandardCharsets.UTF_8));
    }
}
