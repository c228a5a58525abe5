package dev.concordat.design.dev;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.load.LoadedContract;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a document that is being edited.
 *
 * @param contract the last that could be read; null before there was one
 * @param findings by the stage that found them; a stage that is not through yet keeps what it found before
 */
public record DevState(@Nullable LoadedContract contract, Map<Stage, List<Finding>> findings) {

    /** Nothing is known. */
    public static final DevState NONE = new DevState(null, Map.of());

    public DevState {
        Map<Stage, List<Finding>> copy = new EnumMap<>(Stage.class);
        findings.forEach((stage, found) -> copy.put(stage, List.copyOf(found)));
        findings = Collections.unmodifiableMap(copy);
    }

    /** The same with another contract. */
    DevState with(LoadedContract other) {
        return new DevState(other, findings);
    }

    /** The same with what a stage found. */
    DevState with(Stage stage, List<Finding> found) {
        Map<Stage, List<Finding>> changed = new EnumMap<>(Stage.class);
        changed.putAll(findings);
        changed.put(stage, found);
        return new DevState(contract, changed);
    }

    /** What all stages found, each thing once. */
    public List<Finding> all() {
        return findings.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }

    /** {@code load: nothing; lint: 3 error, 1 warning; diff: nothing}. */
    public String summary() {
        return findings.entrySet().stream()
                .map(entry -> entry.getKey().word() + ": " + counts(entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String counts(List<Finding> findings) {
        String counts = Stream.of(Severity.values())
                .map(severity -> count(findings, severity))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "nothing" : counts;
    }

    private static String count(List<Finding> findings, Severity severity) {
        long count = findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
        return count == 0 ? "" : count + " " + severity.name().toLowerCase(Locale.ROOT);
    }
}
