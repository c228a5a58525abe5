package dev.concordat.tests.pact;

import dev.concordat.core.finding.Severity;
import dev.concordat.core.report.FindingFormat;
import dev.concordat.tests.pact.InteractionOutcome.Verdict;

/** A report for the terminal. */
public final class PactConsole {

    private PactConsole() {}

    /** One line for each interaction, what is wrong below it, and a last line with the counts. */
    public static String render(PactReport report) {
        StringBuilder out = new StringBuilder();
        String heading = "";
        for (InteractionOutcome outcome : report.outcomes()) {
            String pact = outcome.consumer() + " -> " + outcome.provider() + " ("
                    + outcome.location().source() + ")";
            if (!pact.equals(heading)) {
                out.append(pact).append('\n');
                heading = pact;
            }
            outcome(outcome, out);
        }
        out.append(FindingFormat.TEXT.render(report.aboutTheRun().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList()));
        return out.append(counts(report)).append('\n').toString();
    }

    private static void outcome(InteractionOutcome outcome, StringBuilder out) {
        out.append("  ")
                .append(word(outcome.verdict()))
                .append("  ")
                .append(outcome.description())
                .append(outcome.pending() ? " [pending]" : "")
                .append(outcome.repeated() ? " [as before]" : "")
                .append('\n');
        if (outcome.verdict() == Verdict.PASSED) {
            return;
        }
        for (String state : outcome.states()) {
            out.append("          given ").append(state).append('\n');
        }
        outcome.mismatches()
                .forEach(mismatch ->
                        out.append("          ").append(mismatch.message()).append('\n'));
        if (outcome.reason() != null) {
            out.append("          ").append(outcome.reason()).append('\n');
        }
        out.append("          at ").append(outcome.location()).append('\n');
        if (outcome.curl() != null) {
            out.append("          ").append(outcome.curl()).append('\n');
        }
    }

    private static String word(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> "ok   ";
            case FAILED -> "FAIL ";
            case ERROR -> "ERROR";
            case SKIPPED -> "skip ";
        };
    }

    private static String counts(PactReport report) {
        return report.outcomes().size() + " interactions: " + report.count(Verdict.PASSED) + " passed, "
                + report.count(Verdict.FAILED) + " failed, " + report.count(Verdict.ERROR) + " not verified, "
                + report.count(Verdict.SKIPPED) + " skipped";
    }
}
