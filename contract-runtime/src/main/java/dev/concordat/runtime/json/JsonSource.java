package dev.concordat.runtime.json;

import dev.concordat.runtime.violation.PatternEffort;
import dev.concordat.runtime.violation.Place;
import dev.concordat.runtime.violation.Validators;
import org.jspecify.annotations.Nullable;

/**
 * Where a JSON text comes from, and what reading it may cost.
 *
 * @param name of the parameter or part, null for a body
 * @param prefix pointer of the text in the whole value
 * @param text whether numbers and booleans are written as strings, as in parameters and forms
 * @param lookahead how much more may be read twice
 * @param patterns how much more may be searched
 * @param validators what else is asked of the values
 */
record JsonSource(
        Place in,
        @Nullable String name,
        String prefix,
        boolean text,
        Lookahead lookahead,
        PatternEffort patterns,
        Validators validators) {

    /** The same where it is not yet known what the value is. */
    JsonSource withoutValidators() {
        return new JsonSource(in, name, prefix, text, lookahead, patterns, Validators.NONE);
    }

    /** A value within the text. */
    JsonSource below(String pointer) {
        return new JsonSource(in, name, pointer, text, lookahead, patterns, validators);
    }
}
