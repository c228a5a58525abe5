package dev.concordat.benchmarks.differ;

import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.JsonDocument;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.violation.Violations;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of a value that is decoded and encoded again. */
final class RoundTrip {

    /** Something that came out otherwise: where, and how. */
    record Difference(String pointer, String kind, String detail) {}

    private RoundTrip() {}

    /** The differences; numbers are compared by value, and members have no order (JSON Schema 2020-12, 4.2.2). */
    static List<Difference> of(JsonValue before, @Nullable Object decoded, Codec<Object> codec) {
        if (decoded == null) {
            return List.of();
        }
        Violations violations = new Violations();
        byte[] json = JsonOut.write(codec, decoded, violations);
        List<Difference> differences = new ArrayList<>();
        violations
                .list()
                .forEach(violation ->
                        differences.add(new Difference(violation.pointer(), "refused: " + violation.keyword(), "")));
        JsonValue after = JsonDocument.parse("encoded", new String(json, StandardCharsets.UTF_8))
                .orElseThrow();
        compare(before, after, "", differences);
        return differences;
    }

    private static void compare(JsonValue before, JsonValue after, String pointer, List<Difference> differences) {
        if (before instanceof JsonObject was && after instanceof JsonObject is) {
            was.members().forEach((name, value) -> {
                String place = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
                JsonValue now = is.get(name);
                if (now == null) {
                    differences.add(new Difference(place, value == JsonNull.NULL ? "null lost" : "lost", ""));
                } else {
                    compare(value, now, place, differences);
                }
            });
            is.members().keySet().stream()
                    .filter(name -> was.get(name) == null)
                    .forEach(name -> differences.add(new Difference(pointer + "/" + name, "added", "")));
        } else if (before instanceof JsonArray was
                && after instanceof JsonArray is
                && was.items().size() == is.items().size()) {
            for (int i = 0; i < was.items().size(); i++) {
                compare(was.items().get(i), is.items().get(i), pointer + "/" + i, differences);
            }
        } else if (!before.equals(after)) {
            differences.add(new Difference(pointer, "changed", before.toJson() + " to " + after.toJson()));
        }
    }
}
