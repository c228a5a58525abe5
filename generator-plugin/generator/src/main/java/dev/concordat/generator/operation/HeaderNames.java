package dev.concordat.generator.operation;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a header field's name, which ignores case: capitals are no words ({@code ETag}, {@code Event-ID}). */
final class HeaderNames {

    private HeaderNames() {}

    /** The spelling from which a Java name is made. */
    static String spelling(String field) {
        return Stream.of(field.split("-", -1)).map(HeaderNames::word).collect(Collectors.joining("-"));
    }

    /** Camel case within a word stays, as in {@code X-RateLimit-Limit}. */
    private static String word(String word) {
        boolean oneWord = word.equals("ETag") || word.equals(word.toUpperCase(Locale.ROOT));
        return oneWord ? word.toLowerCase(Locale.ROOT) : word;
    }
}
