package dev.concordat.core.diff.changelog;

import org.jspecify.annotations.Nullable;

/**
 * One line of a changelog.
 *
 * @param site the operations or the named schema
 * @param sentence what changed there
 * @param witness a request or response as HTTP text that proves a break; null for anything else
 */
public record Entry(
        Kind kind, String site, String sentence, @Nullable String witness) {

    /** What a line is about, in the order of a changelog. */
    public enum Kind {
        BREAKING("Breaking"),
        OPEN("Possibly breaking"),
        ADDED("Added"),
        DEPRECATED("Deprecated"),
        REMOVED("Removed");

        private final String heading;

        Kind(String heading) {
            this.heading = heading;
        }

        /** The heading above its lines. */
        public String heading() {
            return heading;
        }
    }

    static Entry of(Kind kind, String site, String sentence) {
        return new Entry(kind, site, sentence, null);
    }
}
