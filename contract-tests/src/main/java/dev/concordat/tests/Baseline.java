package dev.concordat.tests;

import dev.concordat.core.finding.Severity;
import dev.concordat.tests.report.RunFinding;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The findings of an earlier run, one a line, so that only new ones make a run fail. A line names weight, check,
 * operation and both places, in the document and in the exchange; messages and counts may change.
 */
public final class Baseline {

    private static final String REMARK = " (known: it stands in the baseline)";

    private Baseline() {}

    /** The lines of a run's findings, sorted. */
    public static List<String> lines(List<RunFinding> findings) {
        Set<String> lines = new TreeSet<>();
        findings.forEach(finding -> lines.add(key(finding)));
        return List.copyOf(lines);
    }

    /** The finding, of least weight where it is known. */
    static RunFinding weigh(RunFinding finding, Set<String> known) {
        return known.contains(key(finding)) ? finding.weighed(Severity.INFO, REMARK) : finding;
    }

    private static String key(RunFinding finding) {
        return finding.severity() + " " + finding.checkId() + " " + finding.signature() + " "
                + finding.location().pointer() + " " + finding.place();
    }
}
