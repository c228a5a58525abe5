package dev.concordat.benchmarks.differ;

import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonValue;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why opinions differ where the codec does what the standard, or the documentation, says. */
enum Reason {
    REGISTRY("networknt does not assert int32, int64, byte and email, which OpenAPI defines (OpenAPI 3.1.1, 4.4.1;"
            + " its format registry)"),
    LAX_FORMAT("a validator takes times without offset, days that no month has, or loose addresses (RFC 3339, 5.6 and"
            + " 5.7; RFC 5321, 4.1.2)"),
    ECMA("harrel reads a pattern as Java does: \\s, \\w and $ are other ones in ECMA-262 (JSON Schema 2020-12, 6.4)"),
    DISCRIMINATOR("the discriminator alone chooses the schema, and one that names none is refused (OpenAPI 3.1.1,"
            + " 4.8.25: validation SHOULD fail)"),
    SIDES("what travels one way only is neither demanded nor taken the other way, in whichever part it is declared"
            + " (OpenAPI 3.1.1, 4.8.24.2)"),
    LONG("an integer without limits beyond 64 bits is a long, so a larger one cannot be held (documented)"),
    BYTES("text with contentEncoding is read as bytes, so it must be encoded (JSON Schema 2020-12 Validation, 8.2)"),
    NULLABLE("nullable beside $ref or enum, and x-nullable: null is meant (OpenAPI 3.0.3, 4.7.24.1)");

    private static final Set<String> REGISTERED = Set.of("int32", "int64", "byte", "email", "idn-email");

    private final String text;

    Reason(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** Null where there is none: then something is wrong. */
    static @Nullable Reason of(Verdicts verdicts, JsonValue value, Traits traits) {
        List<String> accepting = verdicts.of(true);
        List<String> refusing = verdicts.of(false);
        boolean oursAccept = accepting.containsAll(List.of("codec", "core"));
        boolean oursRefuse = refusing.containsAll(List.of("codec", "core"));
        boolean alone = accepting.equals(List.of("networknt")) || refusing.equals(List.of("networknt"));
        String keyword = verdicts.keyword();
        if (oursAccept
                && traits.keywords().stream().anyMatch(Set.of("nullable", "x-nullable")::contains)
                && hasNull(value)) {
            return NULLABLE;
        }
        if (traits.sided()
                && Set.of("required", "additionalProperties", "writeOnly").contains(keyword)) {
            return SIDES;
        }
        if (alone && traits.hasFormat(REGISTERED)) {
            return REGISTRY;
        }
        if (oursRefuse && keyword.startsWith("format")) {
            return LAX_FORMAT;
        }
        if ((accepting.equals(List.of("harrel")) || refusing.equals(List.of("harrel"))) && keyword.contains("attern")) {
            return ECMA;
        }
        if (!oursAccept && !oursRefuse && holds(value, traits.tags())) {
            return DISCRIMINATOR;
        }
        if (refusing.equals(List.of("codec")) && keyword.equals("format int64")) {
            return LONG;
        }
        return refusing.equals(List.of("codec")) && keyword.equals("format base64") ? BYTES : null;
    }

    private static Stream<JsonValue> all(JsonValue value) {
        Stream<JsonValue> inner = value instanceof JsonObject object
                ? object.members().values().stream()
                : value instanceof JsonArray array ? array.items().stream() : Stream.of();
        return Stream.concat(Stream.of(value), inner.flatMap(Reason::all));
    }

    private static boolean hasNull(JsonValue value) {
        return all(value).anyMatch(JsonNull.NULL::equals);
    }

    /** Whether an object within it has a member of one of the names. */
    private static boolean holds(JsonValue value, Set<String> names) {
        return all(value)
                .anyMatch(part -> part instanceof JsonObject object
                        && object.members().keySet().stream().anyMatch(names::contains));
    }
}
