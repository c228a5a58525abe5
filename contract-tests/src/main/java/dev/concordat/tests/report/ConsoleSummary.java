package dev.concordat.tests.report;

import dev.concordat.core.finding.Severity;
import dev.concordat.tests.load.LoadResult;
import java.util.List;
import java.util.Locale;

/** The end of the console output: operations, what was not tested, findings, verdict. */
final class ConsoleSummary {

    private static final int LONGEST_BODY = 400;

    private ConsoleSummary() {}

    static String render(RunResult result, Severity threshold, ConsoleReport.Style style) {
        StringBuilder out = new StringBuilder("\n");
        if (result.inconclusive() != null && result.requests() == 0) {
            // Nothing was sent: a table of operations that were not tested would only hide the one reason.
            return style.doubtful("INCONCLUSIVE: " + Excerpt.line(String.valueOf(result.inconclusive()))) + "\n";
        }
        operations(result, style, out);
        gaps(result, style, out);
        LoadResult load = result.load();
        if (load != null) {
            out.append(ConsoleLoad.render(load)).append(ConsoleLoad.leftOut(result.operations()));
        }
        findings(result, style, out);
        result.parts().forEach(part -> out.append('\n').append(part.text()));
        verdict(result, threshold, style, out);
        return out.toString();
    }

    private static void operations(RunResult result, ConsoleReport.Style style, StringBuilder out) {
        List<String> names = result.operations().stream()
                .map(operation -> Excerpt.line(operation.method() + " " + operation.path()))
                .toList();
        int width = ConsoleReport.width(names);
        out.append("  ").append(ConsoleReport.pad("OPERATION", width)).append("  REQUESTS  PASSED  OPEN  VERDICT\n");
        for (int i = 0; i < names.size(); i++) {
            OperationResult operation = result.operations().get(i);
            CaseCount total = operation.total();
            out.append(String.format(
                    Locale.ROOT,
                    "  %s  %8d  %6d  %4d  %s\n",
                    ConsoleReport.pad(names.get(i), width),
                    operation.requests(),
                    total.passed(),
                    total.inconclusive() + total.notTested(),
                    verdict(operation, style)));
        }
    }

    private static String verdict(OperationResult operation, ConsoleReport.Style style) {
        String text = operation.verdict().text();
        return switch (operation.verdict()) {
            case PASSED -> style.good(text);
            case FAILED -> style.bad(text + ", " + plural(operation.findings(), "finding"));
            case INCONCLUSIVE, NOT_TESTED -> style.doubtful(text + ": " + Excerpt.line(operation.mainReason()));
        };
    }

    private static void gaps(RunResult result, ConsoleReport.Style style, StringBuilder out) {
        StringBuilder lines = new StringBuilder();
        for (OperationResult operation : result.operations()) {
            String name = "  " + Excerpt.line(operation.method() + " " + operation.path());
            int parts = 0;
            for (Gap gap : operation.gaps()) {
                if (gap.what().isEmpty()) {
                    lines.append(name).append(": ").append(Excerpt.line(gap.reason()));
                    lines.append(gap.count() > 1 ? style.faint(" (" + gap.count() + " cases)") : "")
                            .append('\n');
                } else if (!gap.what().equals(ConsoleLoad.GAP)) {
                    parts += gap.count();
                }
            }
            if (parts > 0) {
                lines.append(name)
                        .append(": ")
                        .append(plural(parts, "case"))
                        .append("; the report says which and why\n");
            }
        }
        if (!lines.isEmpty()) {
            out.append("\nNot tested\n").append(lines);
        }
    }

    private static void findings(RunResult result, ConsoleReport.Style style, StringBuilder out) {
        if (!result.findings().isEmpty()) {
            out.append("\nFindings\n");
        }
        int number = 0;
        for (RunFinding finding : result.findings()) {
            number++;
            String severity = finding.severity().name().toLowerCase(Locale.ROOT);
            String painted = finding.severity() == Severity.ERROR ? style.bad(severity) : style.doubtful(severity);
            out.append(String.format(Locale.ROOT, "%3d. ", number))
                    .append(painted)
                    .append(' ')
                    .append(Excerpt.line(finding.checkId()))
                    .append(" in ")
                    .append(Excerpt.line(finding.signature()))
                    .append(finding.count() > 1 ? " (" + finding.count() + " times)" : "")
                    .append('\n');
            line(out, finding.message());
            line(out, "at " + finding.location());
            if (finding.hint() != null) {
                line(out, "to do: " + finding.hint());
            }
            finding.sample().curl().lines().forEach(line -> line(out, line));
            if (finding.sample().status() > 0) {
                String body = finding.sample().body().replace('\n', ' ');
                line(
                        out,
                        finding.sample().status() + " "
                                + (body.length() > LONGEST_BODY ? body.substring(0, LONGEST_BODY) + "..." : body));
            }
        }
    }

    private static void line(StringBuilder out, String text) {
        out.append("     ").append(Excerpt.printable(text)).append('\n');
    }

    private static void verdict(RunResult result, Severity threshold, ConsoleReport.Style style, StringBuilder out) {
        out.append('\n');
        out.append(plural(result.requests(), "request")).append(" to ");
        out.append(plural(result.operations().size(), "operation")).append(": ");
        out.append(result.count(OperationVerdict.PASSED)).append(" passed, ");
        out.append(result.count(OperationVerdict.FAILED)).append(" failed, ");
        out.append(result.count(OperationVerdict.INCONCLUSIVE)).append(" inconclusive, ");
        out.append(result.count(OperationVerdict.NOT_TESTED)).append(" not tested\n");
        String inconclusive = result.withoutVerdict();
        if (inconclusive != null) {
            out.append(style.doubtful("INCONCLUSIVE: " + Excerpt.line(inconclusive)))
                    .append('\n');
            return;
        }
        String counts = plural(result.count(Severity.ERROR), "error") + ", "
                + plural(result.count(Severity.WARNING), "warning");
        out.append(result.exitCode(threshold) == 0 ? style.good("PASSED: " + counts) : style.bad("FAILED: " + counts))
                .append('\n');
    }

    static String plural(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
