package dev.concordat.core.diff;

import dev.concordat.core.finding.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects changes; what comes from the same edit becomes one change with all its sites. */
final class Changes {

    private record Edit(Answer answer, String rule, SourceLocation cause) {}

    private final Map<Edit, Change> changes = new LinkedHashMap<>();

    /** @param cause the place that makes the difference, the same for each site of one edit */
    void add(Change change, SourceLocation cause) {
        changes.merge(new Edit(change.answer(), change.rule(), cause), change, Changes::joined);
    }

    private static Change joined(Change first, Change second) {
        Set<String> sites = new LinkedHashSet<>(first.sites());
        sites.addAll(second.sites());
        return new Change(
                first.answer(),
                first.rule(),
                first.message(),
                first.witness(),
                first.before(),
                first.after(),
                new ArrayList<>(sites));
    }

    List<Change> list() {
        return List.copyOf(changes.values());
    }
}
