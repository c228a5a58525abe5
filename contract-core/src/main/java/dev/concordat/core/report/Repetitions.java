package dev.concordat.core.report;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** For people: of what one rule says hundreds of times they want to read a few. Programs get everything. */
public final class Repetitions {

    /** Up to so many findings of a rule are printed in any case. */
    private static final int FEW = 5;

    /** Of more than that so many are printed. */
    private static final int SAMPLE = 3;

    private Repetitions() {}

    /**
     * The findings by place; of the warnings and remarks of one rule the first ones, and one that counts the others.
     * Errors all stay, since each has to be mended.
     *
     * @param hint how to see all
     */
    public static List<Finding> shorten(List<Finding> findings, String hint) {
        List<Finding> sorted = findings.stream().sorted().distinct().toList();
        Map<String, Long> total =
                sorted.stream().collect(Collectors.groupingBy(Repetitions::kind, Collectors.counting()));
        Map<String, Integer> met = new HashMap<>();
        List<Finding> some = new ArrayList<>();
        for (Finding finding : sorted) {
            String kind = kind(finding);
            long all = total.getOrDefault(kind, 0L);
            int before = met.merge(kind, 1, Integer::sum) - 1;
            if (finding.severity() == Severity.ERROR || all <= FEW || before < SAMPLE) {
                some.add(finding);
            } else if (before == SAMPLE) {
                String message = "and " + (all - SAMPLE) + " more like it from here on";
                some.add(new Finding(finding.ruleId(), finding.severity(), message, hint, finding.location()));
            }
        }
        return some;
    }

    private static String kind(Finding finding) {
        return finding.severity() + " " + finding.ruleId();
    }
}
