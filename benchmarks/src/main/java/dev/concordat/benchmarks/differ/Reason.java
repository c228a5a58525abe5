package dev.concordat.benchmarks.differ;

import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why opinions differ where the codec does what the standard, or the documentation, says. */
public enum Reason {
    REGISTRY("networknt does not assert int32, int64, byte and email, which OpenAPI defines (OpenAPI 3.1.1, 4.4.1;"
            + " its format registry)"),
    LAX_FORMAT("a validator takes times without offset, days that no month has, or loose addresses (RFC 3339, 5.6 and"
            + " 5.7; RFC 5321, 4.1.2; RFC 2673, 3.2)"),
    ECMA("harrel reads a pattern as Java does: \\s, \\w and $ are other ones in ECMA-262 (JSON Schema 2020-12, 6.4)"),
    DISCRIMINATOR("the codec takes the schema that the discriminator names and refuses a value that names none; of the"
            + " validators networknt does so in part (OpenAPI 3.1.1, 4.8.25: validation SHOULD fail)"),
    SIDES("what travels one way only is neither demanded nor taken the other way, in whichever part it is declared"
            + " (OpenAPI 3.1.1, 4.8.24.2)"),
    LONG("an integer without limits beyond 64 bits is a long, so a larger one cannot be held (documented)"),
    BYTES("text with contentEncoding is read as bytes, so it must be encoded (JSON Schema 2020-12 Validation, 8.2)"),
    COLOUR("networknt asserts color, a format of draft 3 that later drafts and OpenAPI dropped (JSON Schema 2020-12"
            + " Validation, 7.3)"),
    ANCHORS("one resource names two schemas by one dynamic anchor, which is undefined (JSON Schema 2020-12, 8.2.2)"),
    REPAIRED("the document has a small fault: it is read as it is meant, with a warning"),
    DIALECT("a validator cannot tell: $schema names a dialect that it does not know, or a part of the document is"
            + " missing"),
    DRAFT_4("harrel reads exclusiveMinimum and exclusiveMaximum of draft 4 in documents of OpenAPI 3.0 alone"),
    DEEP("a schema that refers to itself without end on one value has no verdict; the codec takes the first"
            + " alternative (JSON Schema 2020-12, 9.4.1)"),
    ASSUMED("a schema without type, or a closed part of allOf, is generated as it is usually meant, with a warning"),
    NULLABLE("nullable beside $ref or enum, and x-nullable: null is meant (OpenAPI 3.0.3, 4.7.24.1)");

    /** Formats that OpenAPI defines and JSON Schema does not, or not as an assertion. */
    public static final Set<String> REGISTERED = Set.of("int32", "int64", "byte", "email", "idn-email");

    private static final BigDecimal LONGEST = new BigDecimal(Long.MAX_VALUE);

    private final String text;

    Reason(String text) {
        this.text = text;
    }

    /** The reason in words, with what decides it. */
    public String text() {
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
        if (alone && traits.hasFormat(Set.of("color"))) {
            return COLOUR;
        }
        boolean stranger = accepting.equals(List.of("harrel")) || refusing.equals(List.of("harrel"));
        boolean choosing =
                Set.of("anyOf", "oneOf").contains(keyword) && !traits.formats().isEmpty();
        if (oursRefuse && (keyword.startsWith("format") || (stranger && choosing))) {
            return LAX_FORMAT;
        }
        if (stranger && keyword.contains("attern")) {
            return ECMA;
        }
        if (stranger && Stream.of("$dynamicAnchor", "$recursiveAnchor").anyMatch(traits.keywords()::contains)) {
            return ANCHORS;
        }
        if ((stranger || alone) && traits.repaired()) {
            return REPAIRED;
        }
        if (verdicts.core().stream().anyMatch(violation -> violation.message().startsWith("not decided"))) {
            return DEEP;
        }
        if (traits.assumed() && oursAccept == oursRefuse) {
            return ASSUMED;
        }
        boolean untagged = refusing.contains("codec") && traits.tags().contains(verdicts.member());
        // Naming a schema makes a value invalid, or spares the codec a second match of oneOf: nothing else.
        boolean told = refusing.contains("codec") || keyword.equals("oneOf");
        if ((alone || (oursAccept == oursRefuse && told)) && (untagged || holds(value, traits.tags()))) {
            return DISCRIMINATOR;
        }
        if (refusing.equals(List.of("codec")) && hasLarge(value)) {
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

    /** Whether null is in it somewhere. */
    public static boolean hasNull(JsonValue value) {
        return all(value).anyMatch(JsonNull.NULL::equals);
    }

    private static boolean hasLarge(JsonValue value) {
        return all(value)
                .anyMatch(part -> part instanceof JsonNumber number
                        && number.isInteger()
                        && number.value().abs().compareTo(LONGEST) >= 0);
    }

    /** Whether an object within it has a member of one of the names. */
    private static boolean holds(JsonValue value, Set<String> names) {
        return all(value)
                .anyMatch(part -> part instanceof JsonObject object
                        && object.members().keySet().stream().anyMatch(names::contains));
    }
}
