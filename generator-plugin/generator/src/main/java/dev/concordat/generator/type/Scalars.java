package dev.concordat.generator.type;

import dev.concordat.core.contract.NumberLimits;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.json.JsonType;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The table from {@code type}, {@code format} and limits to a Java type (OpenAPI format registry). */
final class Scalars {

    private static final BigDecimal MIN_LONG = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal MAX_LONG = BigDecimal.valueOf(Long.MAX_VALUE);

    private static final Map<String, ScalarKind> STRINGS = Map.of(
            "decimal", ScalarKind.DECIMAL_TEXT,
            "date", ScalarKind.DATE,
            "date-time", ScalarKind.DATE_TIME,
            "time", ScalarKind.TIME,
            "uuid", ScalarKind.UUID,
            "uri", ScalarKind.URI,
            "uri-reference", ScalarKind.URI,
            "byte", ScalarKind.BASE64,
            "binary", ScalarKind.BINARY);

    private static final Map<String, ScalarKind> NUMBERS =
            Map.of("float", ScalarKind.FLOAT, "double", ScalarKind.DOUBLE);

    private Scalars() {}

    /** Whether a format has a Java type of its own. */
    static boolean isTyped(@Nullable String format) {
        return format != null && (STRINGS.containsKey(format) || NUMBERS.containsKey(format) || format.equals("int32"));
    }

    static ScalarKind kind(JsonType type, Facets facets) {
        return switch (type) {
            case BOOLEAN -> ScalarKind.BOOLEAN;
            case INTEGER -> integer(facets);
            case NUMBER -> NUMBERS.getOrDefault(format(facets), ScalarKind.DECIMAL);
            default -> string(facets);
        };
    }

    /** The most specific format, "" for none. */
    static String format(Facets facets) {
        String found = "";
        for (Schema node : facets.nodes()) {
            found = Objects.requireNonNullElse(node.format(), found);
        }
        return found;
    }

    private static ScalarKind string(Facets facets) {
        boolean base64 = facets.nodes().stream()
                .anyMatch(node -> "base64".equalsIgnoreCase(node.string().contentEncoding()));
        boolean binary = facets.nodes().stream().anyMatch(Scalars::isBinary);
        if (base64) {
            return ScalarKind.BASE64;
        }
        return binary ? ScalarKind.BINARY : STRINGS.getOrDefault(format(facets), ScalarKind.STRING);
    }

    /** A media type without an encoding stands for raw bytes, unless it is text itself (OpenAPI 3.1, 4.8.14.3). */
    private static boolean isBinary(Schema node) {
        String mediaType = node.string().contentMediaType();
        return mediaType != null
                && node.string().contentEncoding() == null
                && !mediaType.startsWith("text/")
                && !mediaType.endsWith("json")
                && !mediaType.endsWith("xml");
    }

    private static ScalarKind integer(Facets facets) {
        for (Schema node : facets.nodes()) {
            NumberLimits limits = node.number();
            if (isBeyondLong(limits.minimum())
                    || isBeyondLong(limits.exclusiveMinimum())
                    || isBeyondLong(limits.maximum())
                    || isBeyondLong(limits.exclusiveMaximum())) {
                return ScalarKind.BIG_INTEGER;
            }
        }
        return format(facets).equals("int32") ? ScalarKind.INT : ScalarKind.LONG;
    }

    private static boolean isBeyondLong(@Nullable BigDecimal bound) {
        return bound != null && (bound.compareTo(MIN_LONG) < 0 || bound.compareTo(MAX_LONG) > 0);
    }
}
