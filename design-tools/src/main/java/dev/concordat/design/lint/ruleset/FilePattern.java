package dev.concordat.design.lint.ruleset;

import dev.concordat.core.resolve.Uris;
import org.jspecify.annotations.Nullable;

/**
 * What an override is for.
 *
 * @param ruleset the URI of the ruleset, from whose folder paths are counted
 * @param pointer the place in the files (RFC 6901); null where the whole file is meant
 */
record FilePattern(String ruleset, Glob glob, @Nullable String pointer) {

    boolean isFor(String uri) {
        return glob.matches(Uris.relativize(ruleset, uri));
    }

    /** Whether a place of a document is the one that is meant, or below it. */
    boolean covers(String uri, String place) {
        return pointer != null && (place.equals(pointer) || place.startsWith(pointer + "/")) && isFor(uri);
    }
}
