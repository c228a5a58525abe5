package dev.concordat.design.lint.schema;

import dev.concordat.core.pattern.EcmaPattern;
import java.util.LinkedHashMap;
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

    static EcmaPattern of(String source) {
        synchronized (CACHE) {
            return CACHE.computeIfAbsent(source, EcmaPattern::compile);
        }
    }
}
