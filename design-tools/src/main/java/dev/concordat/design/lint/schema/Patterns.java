package dev.concordat.design.lint.schema;

import dev.concordat.core.pattern.EcmaPattern;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compiled patterns, the last ones kept: a document asks for the same again and again. */
final class Patterns {

    private static final int KEPT = 1_000;

    private static final Map<String, EcmaPattern> CACHE = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, EcmaPattern> eldest) {
            return size() > KEPT;
        }
    };

    private Patterns() {}

    /** Whether a text matches; where that cannot be told the validator notes it. */
    static EcmaPattern.Match match(String source, String text, SchemaValidator validator, List<String> path) {
        EcmaPattern pattern;
        synchronized (CACHE) {
            pattern = CACHE.computeIfAbsent(source, EcmaPattern::compile);
        }
        EcmaPattern.Match match = pattern.find(text);
        if (match == EcmaPattern.Match.UNDECIDED) {
            String why = pattern.problem().orElse("it takes too long");
            validator.undecided("was not judged by the pattern " + source + ": " + why, path);
        }
        return match;
    }
}
