package dev.concordat.tests.plan;

import java.util.Locale;

/** Compares names as people do: {@code book_id}, {@code bookId} and {@code Book-ID} are one. */
final class Names {

    private Names() {}

    static String normal(String name) {
        StringBuilder out = new StringBuilder(name.length());
        name.chars().filter(Character::isLetterOrDigit).forEach(c -> out.append((char) c));
        return out.toString().toLowerCase(Locale.ROOT);
    }

    /** The singular of an English plural, well enough for collection names. */
    static String singular(String plural) {
        if (plural.endsWith("ies") && plural.length() > 4) {
            return plural.substring(0, plural.length() - 3) + "y";
        }
        if (plural.matches(".*(ss|x|ch|sh)es")) {
            return plural.substring(0, plural.length() - 2);
        }
        return plural.endsWith("s") && !plural.endsWith("ss") ? plural.substring(0, plural.length() - 1) : plural;
    }
}
