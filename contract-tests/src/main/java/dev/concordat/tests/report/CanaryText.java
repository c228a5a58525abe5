package dev.concordat.tests.report;

import dev.concordat.core.finding.Severity;
import java.util.Locale;

/** The comparison of two versions for people. */
public final class CanaryText {

    private CanaryText() {}

    public static String render(CanaryResult result, Severity threshold) {
        StringBuilder out = new StringBuilder();
        line(out, "Canary of ", result.title());
        line(out, "  stable    ", result.stable());
        line(out, "  candidate ", result.candidate());
        for (RunFinding finding : result.findings()) {
            out.append('\n')
                    .append(finding.severity().name().toLowerCase(Locale.ROOT))
                    .append(' ')
                    .append(finding.checkId())
                    .append(" in ")
                    .append(Excerpt.line(finding.signature()))
                    .append(finding.count() > 1 ? " (" + finding.count() + " times)" : "")
                    .append('\n');
            line(out, "    ", finding.message());
            line(out, "    at ", finding.location().toString());
            if (finding.hint() != null) {
                line(out, "    to do: ", finding.hint());
            }
            finding.sample().curl().lines().forEach(each -> line(out, "    ", each));
        }
        out.append('\n')
                .append(ConsoleSummary.plural(result.cases(), "case"))
                .append(" sent to both, ")
                .append(result.taken())
                .append(" taken by the stable service\n");
        if (result.inconclusive() != null) {
            line(out, "INCONCLUSIVE: ", result.inconclusive());
        } else {
            String counts = ConsoleSummary.plural(result.count(Severity.ERROR), "break") + ", "
                    + ConsoleSummary.plural(result.count(Severity.WARNING), "warning") + ", "
                    + ConsoleSummary.plural(result.count(Severity.INFO), "difference")
                    + " that the contract allows";
            out.append(result.exitCode(threshold) == 0 ? "PASSED: " : "FAILED: ")
                    .append(counts)
                    .append('\n');
        }
        return out.toString();
    }

    private static void line(StringBuilder out, String label, String text) {
        out.append(label).append(Excerpt.line(text)).append('\n');
    }
}
