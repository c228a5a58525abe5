package dev.concordat.core.diff;

import dev.concordat.core.finding.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects changes; what comes from the same edit becomes one change with all its sites. */
final class Changes {

    private record Edit(Answer answer, String rule, SourceLocation cause) {}

    private final Map<Edit, Change> changes = new LinkedHashMap<>();

    /** @param cause the place that makes the difference, the same for each site of one edit */
    void add(Change change, SourceLocation cause) {
        changes.merge(new Edit(change.answer(), change.rule(), cause), change, Changes::joined);
    }

    /** Both sites, and the shorter of the two proofs. */
    private static Change joined(Change first, Change second) {
        Set<String> sites = new LinkedHashSet<>(first.sites());
        sites.addAll(second.sites());
        Change told = length(second) < length(first) ? second : first;
        return new Change(
                told.answer(),
                told.rule(),
                told.message(),
                told.witness(),
                told.before(),
                told.after(),
                new ArrayList<>(sites));
    }

    private static int length(Change change) {
        return change.witness() == null ? Integer.MAX_VALUE : change.witness().length();
    }

    /** Takes over the breaks of another round; whether any is new. */
    boolean addBreaks(Changes more) {
        int before = changes.size();
        more.changes.forEach((edit, change) -> {
            if (isKnownCause(edit) && !changes.containsKey(edit)) {
                changes.put(edit, change);
            }
        });
        return changes.size() > before;
    }

    private static boolean isKnownCause(Edit edit) {
        return edit.answer() == Answer.BREAKS || edit.rule().equals(Undeclared.POLICY);
    }

    /** Whether something safe by policy may hide a break behind it. */
    boolean hides() {
        return changes.keySet().stream().anyMatch(edit -> edit.rule().equals(Undeclared.POLICY));
    }

    /** The places that make the differences. */
    Set<SourceLocation> causes() {
        return changes.keySet().stream()
                .filter(Changes::isKnownCause)
                .map(Edit::cause)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    List<Change> list() {
        return List.copyOf(changes.values());
    }
}
