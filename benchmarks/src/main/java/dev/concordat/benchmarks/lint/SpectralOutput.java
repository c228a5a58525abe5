package dev.concordat.benchmarks.lint;

import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.JsonDocument;
import dev.concordat.core.parse.Pointer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads what {@code spectral lint --format json} wrote: the places with their messages. */
final class SpectralOutput {

    private SpectralOutput() {}

    static Map<Place, String> read(Path file, Path folder) throws IOException {
        JsonValue parsed =
                JsonDocument.parse(file.toString(), Files.readString(file)).value();
        Map<Place, String> places = new TreeMap<>();
        if (parsed instanceof JsonArray results) {
            for (JsonValue item : results.items()) {
                if (item instanceof JsonObject result) {
                    Path source = Path.of(text(result.get("source")));
                    String name = source.isAbsolute() && source.startsWith(folder.toAbsolutePath())
                            ? folder.toAbsolutePath().relativize(source).toString()
                            : folder.relativize(folder.resolve(source)).toString();
                    Place place = new Place(
                            folder.getFileName().toString(),
                            text(result.get("code")),
                            name,
                            pointer(result.get("path")));
                    places.put(place, text(result.get("message")));
                }
            }
        }
        return places;
    }

    private static String pointer(@Nullable JsonValue path) {
        StringBuilder pointer = new StringBuilder();
        if (path instanceof JsonArray tokens) {
            for (JsonValue token : tokens.items()) {
                String text =
                        token instanceof JsonNumber number ? number.value().toString() : text(token);
                pointer.append('/').append(Pointer.escape(text));
            }
        }
        return pointer.toString();
    }

    private static String text(@Nullable JsonValue value) {
        return value instanceof JsonString string ? string.value() : "";
    }
}
