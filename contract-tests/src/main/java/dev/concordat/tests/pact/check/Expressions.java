package dev.concordat.tests.pact.check;

import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.pattern.EcmaPattern;
import dev.concordat.core.pattern.Language;
import dev.concordat.core.sample.FormatSamples;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Regular expressions of pacts, which are Java's and match a whole text, as schemas. */
final class Expressions {

    /** What Java reads in another way than ECMA-262, or ECMA-262 not at all. */
    private static final Pattern JAVA_ONLY = Pattern.compile("\\\\[QEAzZGhHVRXN]|&&|\\(\\?[a-zA-Z]");

    private static final Pattern SPECIAL = Pattern.compile("[\\\\^$.|?*+()\\[\\]{}/]");

    /** Formats whose texts are told by an expression rather than by the name of the format. */
    private static final List<String> FORMATS = List.of("uuid", "date", "time", "date-time", "ipv4");

    private Expressions() {}

    /** Strings that match; empty where the expression has no counterpart in ECMA-262. */
    static Optional<JsonObject> of(String regex) {
        EcmaPattern pattern = EcmaPattern.compile("^(?:" + regex + ")$");
        if (JAVA_ONLY.matcher(regex).find() || pattern.problem().isPresent()) {
            return Optional.empty();
        }
        List<JsonObject> ways = new ArrayList<>();
        ways.add(Schemas.of("pattern", json(pattern.source())));
        FORMATS.stream()
                .filter(format -> covers(pattern, format))
                .map(format -> Schemas.of("format", json(format)))
                .forEach(ways::add);
        return Optional.of(Schemas.any(ways));
    }

    /**
     * Whether all texts of a format match, as far as samples tell; no automaton says what a format is. Who writes a UUID
     * writes it in lower case (RFC 9562, 4).
     */
    private static boolean covers(EcmaPattern pattern, String format) {
        return FormatSamples.legal(format).stream()
                .map(text -> format.equals("uuid") ? text.toLowerCase(Locale.ROOT) : text)
                .allMatch(text -> pattern.find(text) == EcmaPattern.Match.YES);
    }

    /** Whether nothing but this text matches. */
    static boolean isOnly(String regex, String text) {
        EcmaPattern pattern = EcmaPattern.compile("^(?:" + regex + ")$");
        return !JAVA_ONLY.matcher(regex).find()
                && pattern.find(text) == EcmaPattern.Match.YES
                && pattern.language()
                        .filter(Language::isExact)
                        .map(language -> language.without(List.of(text)))
                        .filter(Language::isEmpty)
                        .isPresent();
    }

    /** Whether every text without a line break matches, as all values of headers are (RFC 9110, 5.5). */
    static boolean isAnyLine(String regex) {
        return Set.of(".*", "^.*", ".*$", "^.*$").contains(regex);
    }

    /** Strings with this text in them. */
    static JsonObject literal(String text) {
        return Schemas.of("pattern", json(quoted(text)));
    }

    static String quoted(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }

    static JsonString json(String text) {
        return new JsonString(text);
    }
}
