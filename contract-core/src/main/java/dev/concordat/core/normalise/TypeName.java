package dev.concordat.core.normalise;

import dev.concordat.core.json.JsonType;
import dev.concordat.core.resolve.NearestName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a word under {@code type} was meant to say.
 *
 * @param type the type of JSON Schema 2020-12 (validation, 6.1.1)
 * @param format the format that goes with it; null: none
 */
record TypeName(JsonType type, @Nullable String format) {

    private static final List<String> NAMES =
            Arrays.stream(JsonType.values()).map(JsonType::keyword).toList();

    /** Names of other type systems, and formats that were taken for types. */
    private static final Map<String, TypeName> ALIASES = Map.ofEntries(
            alias("bool", JsonType.BOOLEAN, null),
            alias("int", JsonType.INTEGER, null),
            alias("int32", JsonType.INTEGER, "int32"),
            alias("int64", JsonType.INTEGER, "int64"),
            alias("long", JsonType.INTEGER, "int64"),
            alias("float", JsonType.NUMBER, "float"),
            alias("double", JsonType.NUMBER, "double"),
            alias("decimal", JsonType.NUMBER, null),
            alias("list", JsonType.ARRAY, null),
            alias("map", JsonType.OBJECT, null),
            alias("dict", JsonType.OBJECT, null),
            alias("str", JsonType.STRING, null),
            alias("text", JsonType.STRING, null),
            alias("file", JsonType.STRING, "binary"),
            alias("binary", JsonType.STRING, "binary"),
            alias("byte", JsonType.STRING, "byte"),
            alias("date", JsonType.STRING, "date"),
            alias("datetime", JsonType.STRING, "date-time"),
            alias("date-time", JsonType.STRING, "date-time"),
            alias("time", JsonType.STRING, "time"),
            alias("email", JsonType.STRING, "email"),
            alias("password", JsonType.STRING, "password"),
            alias("uri", JsonType.STRING, "uri"),
            alias("url", JsonType.STRING, "uri"),
            alias("uuid", JsonType.STRING, "uuid"));

    private static Map.Entry<String, TypeName> alias(String name, JsonType type, @Nullable String format) {
        return Map.entry(name, new TypeName(type, format));
    }

    /** The meaning of a word: a type, one in other letters or with a slip of the pen, an alias; null: nobody knows. */
    static @Nullable TypeName of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        TypeName alias = ALIASES.get(lower);
        if (alias != null) {
            return alias;
        }
        String name = NAMES.contains(lower) ? lower : NearestName.slip(lower, NAMES);
        return name == null ? null : new TypeName(JsonType.valueOf(name.toUpperCase(Locale.ROOT)), null);
    }

    /** As it is to be written. */
    @Override
    public String toString() {
        return "type: " + type.keyword() + (format == null ? "" : " with format: " + format);
    }
}
