package dev.concordat.core.diff;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Severity;
import java.util.List;

/** Changes as findings: at the place in the new document, with the old place and the witness as the hint. */
public final class ChangeFindings {

    private static final int NAMED_SITES = 3;

    private ChangeFindings() {}

    /** Breaks are errors, open questions warnings, notes information. */
    public static List<Finding> of(List<Change> changes) {
        return changes.stream().map(ChangeFindings::of).toList();
    }

    static Finding of(Change change) {
        Severity severity = switch (change.answer()) {
            case BREAKS -> Severity.ERROR;
            case UNKNOWN -> Severity.WARNING;
            case NOTED -> Severity.INFO;
        };
        StringBuilder hint = new StringBuilder("before: ").append(change.before());
        if (change.witness() != null) {
            change.witness().lines().forEach(line -> hint.append("\n    | ").append(line));
        }
        return new Finding(
                change.rule(), severity, sites(change) + ": " + change.message(), hint.toString(), change.after());
    }

    private static String sites(Change change) {
        List<String> sites = change.sites();
        String named = String.join(", ", sites.subList(0, Math.min(NAMED_SITES, sites.size())));
        return sites.size() <= NAMED_SITES ? named : named + " and " + (sites.size() - NAMED_SITES) + " more";
    }
}
