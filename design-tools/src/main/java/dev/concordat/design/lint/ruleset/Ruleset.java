package dev.concordat.design.lint.ruleset;

import dev.concordat.design.lint.document.Format;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rules by their id, after all that is extended was merged.
 *
 * @param aliases of the ruleset itself, not of those it extends
 * @param overrides what holds for some files only
 */
public record Ruleset(Map<String, Rule> rules, List<ForFiles> overrides) {

    /**
     * What holds for the files that match.
     *
     * @param files patterns such as {@code legacy/**}{@code /*.yaml}
     * @param pointer null where the whole file is meant
     */
    record ForFiles(
            List<Glob> files,
            @org.jspecify.annotations.Nullable String pointer,
            Layer layer) {}

    /** The rules for a file, by its path relative to the ruleset. */
    public Ruleset forFile(String path) {
        Map<String, Rule> merged = new LinkedHashMap<>(rules);
        for (ForFiles override : overrides) {
            if (override.files().stream().noneMatch(glob -> glob.matches(path))) {
                continue;
            }
            if (override.pointer() == null) {
                override.layer().applyTo(merged);
            } else {
                override.layer().exceptions(merged, override.pointer());
            }
        }
        return new Ruleset(merged, List.of());
    }

    /** The rules that are on for a document of these formats. */
    public List<Rule> active(Set<Format> formats) {
        List<Rule> active = new ArrayList<>();
        for (Rule rule : rules.values()) {
            if (rule.enabled() && rule.isFor(formats)) {
                active.add(rule);
            }
        }
        return active;
    }
}
