package dev.concordat.core.normalise;

import dev.concordat.core.grammar.SpecVersion;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.parse.SpecScalar;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code type} and {@code format}, which are often taken for each other. */
final class TypeReader {

    private static final List<String> NAMES =
            Arrays.stream(JsonType.values()).map(JsonType::keyword).toList();

    private TypeReader() {}

    static void read(SpecCursor cursor, SchemaDraft draft, Reading reading) {
        draft.format = Values.text(cursor, "format");
        Set<JsonType> types = EnumSet.noneOf(JsonType.class);
        boolean anything = false;
        SpecCursor written = cursor.child("type");
        boolean newer = reading.spec().versionOf(cursor).isAtLeast(SpecVersion.V3_1);
        if (written != null
                && newer
                && (isNull(written) || written.items().stream().anyMatch(TypeReader::isNull))) {
            types.add(JsonType.NULL);
        }
        for (String word : Values.strings(cursor, "type")) {
            if (NAMES.contains(word)) {
                types.add(JsonType.valueOf(word.toUpperCase(Locale.ROOT)));
                continue;
            }
            TypeName meant = TypeName.of(word);
            if (meant != null) {
                types.add(meant.type());
                draft.format = draft.format == null ? meant.format() : draft.format;
            }
            anything |= meant == null;
            if (!isFile(cursor, word, reading)) {
                report(cursor, word, meant, reading);
            }
        }
        draft.types = anything ? Set.of() : types;
    }

    /** {@code type: null} without quotes, which is no text in YAML. */
    private static boolean isNull(SpecCursor cursor) {
        return cursor.node() instanceof SpecScalar scalar && scalar.value() == JsonNull.NULL;
    }

    /** {@code type: file} of Swagger 2.0 is a binary string. */
    private static boolean isFile(SpecCursor cursor, String word, Reading reading) {
        return word.equals("file") && reading.spec().versionOf(cursor) == SpecVersion.V2_0;
    }

    private static void report(SpecCursor cursor, String word, @Nullable TypeName meant, Reading reading) {
        String read = meant == null ? "nothing is known of it, so any value is allowed" : "it is read as " + meant;
        String hint = meant == null
                ? "types are " + String.join(", ", NAMES) + "; leave the type out to allow everything"
                : "write " + meant;
        reading.warning("unknown-type", "\"" + word + "\" is not a type; " + read, hint, cursor.keyLocation("type"));
    }
}
