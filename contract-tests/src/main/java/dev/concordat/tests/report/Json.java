package dev.concordat.tests.report;

import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The values that reports in JSON are put together from. */
public final class Json {

    private Json() {}

    public static JsonValue location(SourceLocation location) {
        return object(
                "source", text(location.source()),
                "line", JsonNumber.of(location.line()),
                "column", JsonNumber.of(location.column()),
                "pointer", text(location.pointer()));
    }

    public static JsonValue text(@Nullable String text) {
        return text == null ? JsonNull.NULL : new JsonString(text);
    }

    public static <T> JsonArray array(List<T> items, Function<T, JsonValue> each) {
        return new JsonArray(items.stream().map(each).toList());
    }

    /** An object of names and values in turn. */
    public static JsonObject object(Object... namesAndValues) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], (JsonValue) namesAndValues[i + 1]);
        }
        return new JsonObject(members);
    }
}
