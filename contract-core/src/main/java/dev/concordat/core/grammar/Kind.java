package dev.concordat.core.grammar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of the specification's objects.
 *
 * @param mayBeReference whether the specification lets a Reference Object stand in its place
 * @param aside whether no code and no check depends on it: what is wrong in it costs documentation only
 * @param keywords by name; a name has several entries where its type changed between versions
 * @param others the type of all other names, null where there may be none
 */
public record Kind(
        String name,
        boolean mayBeReference,
        boolean aside,
        Map<String, List<Keyword>> keywords,
        @Nullable Type others) {

    public Kind {
        keywords = new LinkedHashMap<>(keywords);
    }

    /** A keyword as a version has it; else as another version has it, which the caller reports; null if unknown. */
    public @Nullable Keyword keyword(String name, SpecVersion version) {
        List<Keyword> entries = keywords.get(name);
        if (entries == null) {
            return null;
        }
        return entries.stream()
                .filter(entry -> entry.isIn(version))
                .findFirst()
                .orElse(entries.get(entries.size() - 1));
    }
}
