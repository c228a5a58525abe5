package dev.concordat.benchmarks.lint;

import java.util.Map;

/** Why two linters differ about a place, as far as their messages tell. */
enum Reason {
    NOT_COMPILED("Spectral cannot compile the schema (nullable without type, $schema, old keywords) and says so at the"
            + " example; Concordat judges the example"),
    SELF_REFERENCE("Spectral judges no example whose schema refers to itself; Concordat does"),
    PRECISION("Spectral names the object, Concordat its member"),
    MISPLACED("Spectral names a place above the right one (names with a percent sign, references to #/)"),
    FORMAT("Concordat holds to RFC 3339 and RFC 4648, where Spectral is laxer or does not know the format"),
    UNICODE("Spectral reads \\p{...} in a pattern as plain characters; with the u flag it is a class"),
    RELATIVE_URL("Spectral takes the relative URL of a server for no URL"),
    ONE_PER_MESSAGE("of references that lead nowhere Spectral reports one for each message, at any of their places"),
    OTHER("not explained by the messages");

    private final String text;

    Reason(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** Of what only Spectral found. */
    static Reason ofTheirs(Place place, String message, Map<Place, String> ours) {
        boolean example = place.rule().contains("example");
        if (example
                && (message.contains("cannot be used without")
                        || message.contains("no schema with key or ref")
                        || message.contains("value must be [")
                        || message.contains("schema is invalid")
                        || message.contains("resolves to more than one schema"))) {
            return NOT_COMPILED;
        }
        if (message.contains("\\p{")) {
            return UNICODE;
        }
        if (message.contains("resulted in invalid URLs")) {
            return RELATIVE_URL;
        }
        if (ours.keySet().stream().anyMatch(place::covers)) {
            return place.rule().endsWith("-schema") ? PRECISION : MISPLACED;
        }
        return place.rule().equals("invalid-ref") ? ONE_PER_MESSAGE : OTHER;
    }

    /** Of what only Concordat found. */
    static Reason ofOurs(Place place, String message, Map<Place, String> theirs, boolean selfReference) {
        if (message.contains("must match the format")) {
            return FORMAT;
        }
        for (Map.Entry<Place, String> other : theirs.entrySet()) {
            if (other.getKey().covers(place)) {
                Reason reason = ofTheirs(other.getKey(), other.getValue(), Map.of(place, ""));
                if (reason != OTHER) {
                    return reason;
                }
            }
        }
        if (place.rule().equals("invalid-ref")) {
            return ONE_PER_MESSAGE;
        }
        return selfReference && place.rule().contains("example") ? SELF_REFERENCE : OTHER;
    }
}
