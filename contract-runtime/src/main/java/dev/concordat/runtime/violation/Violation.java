package dev.concordat.runtime.violation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a message.
 *
 * @param in the part of the message
 * @param name of the parameter, header, cookie or part; null in a JSON body
 * @param pointer where in the value (JSON Pointer, RFC 6901); empty: the value itself; of a missing member: where it
 *     should be
 * @param keyword of JSON Schema that is violated; {@code syntax} and {@code duplicate} are ours
 * @param limit what the keyword asks for, null where there is nothing to tell
 * @param value what was found instead, shortened; null if absent or secret
 * @param schema where the keyword stands in the document, or the schema where it takes several to say what is wrong: a
 *     URI reference with a JSON Pointer, relative to the document; empty where no schema says it, null where that is
 *     not known
 */
public record Violation(
        Place in,
        @Nullable String name,
        String pointer,
        String keyword,
        @Nullable String limit,
        @Nullable String value,
        @Nullable String schema) {

    private static final int SHORT = 60;

    public Violation {
        value = shorten(value);
    }

    /** One of which it is not known yet where the keyword stands. */
    public Violation(
            Place in,
            @Nullable String name,
            String pointer,
            String keyword,
            @Nullable String limit,
            @Nullable String value) {
        this(in, name, pointer, keyword, limit, value, null);
    }

    /** The same in another part of a message. */
    public Violation in(Place place, @Nullable String newName) {
        return new Violation(place, newName, pointer, keyword, limit, value, schema);
    }

    /** The same with the place of the keyword. */
    Violation at(String location) {
        return new Violation(in, name, pointer, keyword, limit, value, location);
    }

    /** What is wrong, for people, in English. */
    public String message() {
        return message(Locale.ROOT);
    }

    /**
     * The same in another language, if the class path has the file {@code messages_<language>.properties} beside the one
     * of this package; else in English, whatever the machine's own language is.
     */
    public String message(Locale language) {
        return Messages.of(language, keyword, limit);
    }

    private static @Nullable String shorten(@Nullable String value) {
        return value == null || value.codePointCount(0, value.length()) <= SHORT
                ? value
                : value.substring(0, value.offsetByCodePoints(0, SHORT)) + "...";
    }
}
