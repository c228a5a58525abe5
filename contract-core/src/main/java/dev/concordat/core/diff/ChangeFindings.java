package dev.concordat.core.diff;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Severity;
import java.util.List;

/** Changes as findings: at the place in the new document, with the old place and the witness as the hint. */
public final class ChangeFindings {

    private ChangeFindings() {}

    /** Breaks and objections are errors, open questions warnings, notes information. */
    public static List<Finding> of(List<Change> changes) {
        return changes.stream().map(ChangeFindings::of).toList();
    }

    static Finding of(Change change) {
        Severity severity = switch (change.answer()) {
            case BREAKS, OBJECTED -> Severity.ERROR;
            case UNKNOWN -> Severity.WARNING;
            case NOTED -> Severity.INFO;
        };
        StringBuilder hint = new StringBuilder("before: ").append(change.before());
        if (change.remedy() != null) {
            hint.append("\n    ").append(change.remedy());
        }
        if (change.witness() != null) {
            change.witness().lines().forEach(line -> hint.append("\n    | ").append(line));
        }
        return new Finding(
                change.rule(), severity, change.siteNames() + ": " + change.message(), hint.toString(), change.after());
    }
}
