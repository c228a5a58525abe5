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
 * @param overrides what holds for some files only
 */
public record Ruleset(Map<String, Rule> rules, List<ForFiles> overrides) {

    /** What holds for the files that match one of the patterns. */
    record ForFiles(List<FilePattern> files, Layer layer) {}

    /** The rules for a file, by its URI. */
    public Ruleset forFile(String uri) {
        Map<String, Rule> merged = new LinkedHashMap<>(rules);
        for (ForFiles override : overrides) {
            if (override.files().stream().anyMatch(file -> file.pointer() == null && file.isFor(uri))) {
                override.layer().applyTo(merged);
            }
            override.files().stream()
                    .filter(file -> file.pointer() != null)
                    .forEach(place -> override.layer().exceptions(merged, place));
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
