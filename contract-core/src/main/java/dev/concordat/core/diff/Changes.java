package dev.concordat.core.diff;

import dev.concordat.core.finding.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Collects changes; what comes from the same edit becomes one change with all its sites. */
final class Changes {

    /** @param question what stays open, since one place may leave several questions open; empty for others */
    private record Edit(Answer answer, String rule, SourceLocation cause, String question) {}

    private final Map<Edit, Change> changes = new LinkedHashMap<>();

    /** @param cause the place that makes the difference, the same for each site of one edit */
    void add(Change change, SourceLocation cause) {
        String question = change.answer() == Answer.UNKNOWN ? change.message() : "";
        changes.merge(new Edit(change.answer(), change.rule(), cause, question), change, Changes::joined);
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
                told.remedy(),
                told.before(),
                told.after(),
                new ArrayList<>(sites));
    }

    private static int length(Change change) {
        return change.witness() == null ? Integer.MAX_VALUE : change.witness().length();
    }

    /** Takes over what another round found, but for what stays open: there it says nothing new; whether more breaks. */
    boolean addFound(Changes more) {
        int before = causes().size();
        more.changes.forEach((edit, change) -> {
            if (edit.answer() != Answer.UNKNOWN && !changes.containsKey(edit)) {
                changes.put(edit, change);
            }
        });
        return causes().size() > before;
    }

    /** Whether another round leaves something open that this one has not told. */
    boolean leavesOpen(Changes more) {
        return more.changes.keySet().stream()
                .anyMatch(edit -> edit.answer() == Answer.UNKNOWN && !changes.containsKey(edit));
    }

    /** Whether other changes have one that these do not. */
    boolean lack(Changes others) {
        return others.changes.keySet().stream().anyMatch(edit -> !changes.containsKey(edit));
    }

    /** The places of the breaks in one of the documents. */
    Set<SourceLocation> broken(Function<Change, SourceLocation> document) {
        return changes.values().stream()
                .filter(change -> change.answer() == Answer.BREAKS)
                .map(document)
                .collect(Collectors.toSet());
    }

    /** The places that make the breaks. */
    Set<SourceLocation> causes() {
        return changes.keySet().stream()
                .filter(edit -> edit.answer() == Answer.BREAKS)
                .map(Edit::cause)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Says of the last break that the same messages may break in more ways. */
    void giveUp(String reason) {
        changes.values().stream()
                .filter(change -> change.answer() == Answer.BREAKS)
                .reduce((first, second) -> second)
                .ifPresent(last -> add(
                        new Change(
                                Answer.UNKNOWN,
                                "more-breaks",
                                "more may break behind what is told: not decided because of budget: " + reason,
                                null,
                                null,
                                last.before(),
                                last.after(),
                                last.sites()),
                        last.after()));
    }

    List<Change> list() {
        return List.copyOf(changes.values());
    }
}
