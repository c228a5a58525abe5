package dev.concordat.tests;

import dev.concordat.core.finding.Severity;
import dev.concordat.tests.report.RunFinding;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The findings of an earlier run, one a line, so that only new ones make a run fail. A line names check, operation and
 * the place in the document; messages and counts may change.
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
        return known.contains(key(finding))
                ? new RunFinding(
                        finding.checkId(),
                        Severity.INFO,
                        finding.operation(),
                        finding.signature(),
                        finding.message() + REMARK,
                        finding.hint(),
                        finding.location(),
                        finding.count(),
                        finding.sample())
                : finding;
    }

    private static String key(RunFinding finding) {
        return finding.checkId() + " " + finding.signature() + " "
                + finding.location().pointer();
    }
}
