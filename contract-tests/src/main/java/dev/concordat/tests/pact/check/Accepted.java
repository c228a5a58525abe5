package dev.concordat.tests.pact.check;

import dev.concordat.core.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a matcher takes.
 *
 * @param promised see {@link Expectation#promised()}
 * @param possible see {@link Expectation#possible()}
 * @param wanted for people
 * @param obstacle see {@link Expectation#obstacle()}
 */
record Accepted(
        JsonObject promised,
        JsonObject possible,
        String wanted,
        @Nullable String obstacle) {

    static Accepted exactly(JsonObject schema, String wanted) {
        return new Accepted(schema, schema, wanted, null);
    }

    /** A matcher that no schema describes. */
    static Accepted unknown(String matcher) {
        return new Accepted(Schemas.ANYTHING, Schemas.ANYTHING, matcher, matcher);
    }

    /** Both of them, or either. */
    static Accepted combined(List<Accepted> parts, boolean both) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        List<JsonObject> promised = parts.stream().map(Accepted::promised).toList();
        List<JsonObject> possible = parts.stream().map(Accepted::possible).toList();
        return new Accepted(
                both ? Schemas.all(promised) : Schemas.any(promised),
                both ? Schemas.all(possible) : Schemas.any(possible),
                parts.stream().map(Accepted::wanted).collect(Collectors.joining(both ? " and " : " or ")),
                parts.stream()
                        .map(Accepted::obstacle)
                        .filter(obstacle -> obstacle != null)
                        .findFirst()
                        .orElse(null));
    }
}
