package dev.concordat.core.algebra;

import dev.concordat.core.pattern.EcmaPattern;
import dev.concordat.core.pattern.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A regular expression, once for all places that write it. */
final class Expression {

    private final EcmaPattern pattern;
    private final Map<Boolean, Optional<Language>> languages = new HashMap<>();
    private boolean exhausted;

    Expression(EcmaPattern pattern) {
        this.pattern = pattern;
    }

    boolean isReadable() {
        return pattern.problem().isEmpty();
    }

    boolean matches(String text) {
        EcmaPattern.Match match = pattern.find(text);
        exhausted |= match == EcmaPattern.Match.UNDECIDED;
        return match == EcmaPattern.Match.YES;
    }

    /** Whether a text took too long to match, so that it counts as none that does. */
    boolean isExhausted() {
        return exhausted;
    }

    /** The texts that match, or those that do not; empty where the automaton would be too large. */
    Optional<Language> language(boolean matching) {
        Optional<Language> known = languages.get(matching);
        if (known == null) {
            known = matching ? pattern.language() : language(true).flatMap(Language::complement);
            languages.put(matching, known);
        }
        return known;
    }

    @Override
    public String toString() {
        return pattern.source();
    }
}
