package dev.concordat.runtime.input;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Percent-encoded text (RFC 3986) that is split before it is decoded, so that encoded delimiters stay data. */
final class Encoded {
    private Encoded() {}

    /** A name and its value as it came, empty where there is no equals sign. */
    record Pair(String name, String value) {}

    /** The pairs of {@code a=1&b=2}, names decoded, values not. */
    static List<Pair> pairs(@Nullable String text, String delimiter) {
        List<Pair> pairs = new ArrayList<>();
        for (String piece : split(text == null ? "" : text, Pattern.quote(delimiter))) {
            int equals = piece.indexOf('=');
            if (!piece.isEmpty()) {
                pairs.add(
                        equals < 0
                                ? new Pair(query(piece), "")
                                : new Pair(query(piece.substring(0, equals)), piece.substring(equals + 1)));
            }
        }
        return pairs;
    }

    static List<String> split(String text, String delimiter) {
        return text.isEmpty() ? List.of() : List.of(text.split(delimiter, -1));
    }

    /** Decodes text of a query or form, where a plus sign is a space; what is not decodable stays. */
    static String query(String text) {
        if (text.indexOf('%') < 0 && text.indexOf('+') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /** Decodes text of a path, where a plus sign is itself. */
    static String path(String text) {
        return text.indexOf('%') < 0 ? text : query(text.replace("+", "%2B"));
    }
}
