package dev.concordat.design.lint.document;

import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.SpecNode;
import dev.concordat.core.parse.SpecObject;
import dev.concordat.core.parse.SpecScalar;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A kind of document that a rule can be for; a document can be of several. */
public enum Format {
    OAS2,
    OAS3,
    OAS3_0,
    OAS3_1,
    OAS3_2,
    /** Known by name so that rulesets for other kinds can be read; no document here is of it. */
    OTHER;

    private static final Map<String, Format> NAMES = Map.ofEntries(
            Map.entry("oas2", OAS2),
            Map.entry("oas3", OAS3),
            Map.entry("oas3.0", OAS3_0),
            Map.entry("oas3_0", OAS3_0),
            Map.entry("oas3.1", OAS3_1),
            Map.entry("oas3_1", OAS3_1),
            Map.entry("oas3.2", OAS3_2),
            Map.entry("oas3_2", OAS3_2));

    private static final Map<Format, String> MINORS = Map.of(OAS3_0, "0", OAS3_1, "1", OAS3_2, "2");

    private static final Pattern OTHERS = Pattern.compile("(?:asyncapi|aas|arazzo)[0-9](?:[._][0-9]+)?"
            + "|json-?[sS]chema(?:-?[lL]oose|-?(?:[dD]raft)?-?(?:[467]|20[0-9]{2}[-_][0-9]{2}))?");

    /** The format that a ruleset names; null where there is none. */
    public static @Nullable Format named(String name) {
        Format format = NAMES.get(name);
        return format == null && OTHERS.matcher(name).matches() ? OTHER : format;
    }

    static Set<Format> of(SpecNode root) {
        Set<Format> formats = EnumSet.noneOf(Format.class);
        String swagger = version(root, "swagger");
        String openapi = version(root, "openapi");
        if (swagger != null && swagger.matches("2(\\D.*)?")) {
            formats.add(OAS2);
        }
        if (openapi != null && openapi.matches("3(\\D.*)?")) {
            formats.add(OAS3);
            MINORS.forEach((minor, number) -> {
                if (openapi.matches("3\\." + number + "(\\.[0-9]*)?")) {
                    formats.add(minor);
                }
            });
        }
        return formats;
    }

    private static @Nullable String version(SpecNode root, String key) {
        JsonValue value = root instanceof SpecObject object && object.get(key) instanceof SpecScalar scalar
                ? scalar.value()
                : null;
        return value instanceof JsonString text
                ? text.value()
                : value instanceof JsonNumber number ? number.value().toString() : null;
    }
}
