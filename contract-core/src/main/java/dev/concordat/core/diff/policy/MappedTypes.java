package dev.concordat.core.diff.policy;

import dev.concordat.core.contract.Schema;
import dev.concordat.core.diff.Change;
import dev.concordat.core.diff.Correspondence;
import dev.concordat.core.diff.Correspondence.Part;
import dev.concordat.core.json.JsonType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The type of a language follows from {@code type} and {@code format}, from whether values are listed, and from whether
 * an object names properties.
 */
final class MappedTypes {

    /** The formats that languages have types for (OpenAPI Format Registry); others do not change the type. */
    private static final Set<String> TYPED = Set.of(
            "int32",
            "int64",
            "float",
            "double",
            "date",
            "date-time",
            "time",
            "duration",
            "uuid",
            "uri",
            "byte",
            "binary");

    private MappedTypes() {}

    static List<Change> check(Correspondence parts) {
        List<Change> changes = new ArrayList<>();
        for (Part<Schema> part : parts.schemas()) {
            Schema before = part.before();
            Schema after = part.after();
            if (before == null || after == null) {
                continue;
            }
            String old = type(before);
            String now = type(after);
            if (!old.equals(now)) {
                changes.add(part.objection(
                        "type-changed",
                        (part.place() + " was " + old + " and is " + now + ": it maps to another type").strip(),
                        "keep type and format, or add a property beside it"));
            }
        }
        return changes;
    }

    private static String type(Schema schema) {
        String types = schema.types().isEmpty()
                ? "of any type"
                : schema.types().stream().map(MappedTypes::word).collect(Collectors.joining(" or "));
        String listed = schema.enumeration() == null && schema.constant() == null ? "" : ", of listed values";
        String named = schema.types().contains(JsonType.OBJECT)
                        && schema.object().properties().isEmpty()
                ? ", without named properties"
                : "";
        return types + format(schema.format()) + listed + named;
    }

    private static String format(@Nullable String format) {
        return format == null || !TYPED.contains(format) ? "" : " of format " + format;
    }

    private static String word(JsonType type) {
        return type.name().toLowerCase(java.util.Locale.ROOT);
    }
}
