package dev.concordat.tests.report;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.report.FindingFormat;
import dev.concordat.core.report.Markup;
import dev.concordat.tests.check.Check;
import dev.concordat.tests.check.Checks;
import dev.concordat.tests.load.LoadResult;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** JUnit XML: a suite an operation, a test case a check; warnings go to {@code system-out}. */
public final class JunitReport {

    private JunitReport() {}

    public static String render(RunResult result, Severity threshold) {
        StringBuilder suites = new StringBuilder();
        int tests = 0;
        int failures = 0;
        int skipped = 0;
        for (OperationResult operation : result.operations()) {
            List<RunFinding> own = result.findings().stream()
                    .filter(finding -> finding.operation().equals(operation.key()))
                    .toList();
            Set<String> checks = new LinkedHashSet<>();
            Checks.ALL.stream().map(Check::id).forEach(checks::add);
            own.forEach(finding -> checks.add(finding.checkId()));
            boolean open = operation.verdict() == OperationVerdict.NOT_TESTED
                    || (operation.verdict() == OperationVerdict.INCONCLUSIVE && own.isEmpty());
            int failed = 0;
            StringBuilder cases = new StringBuilder();
            for (String check : checks) {
                List<RunFinding> found = own.stream()
                        .filter(finding -> finding.checkId().equals(check))
                        .toList();
                boolean fails = fails(found, threshold);
                failed += fails ? 1 : 0;
                testCase(operation, check, found, fails, open, threshold, cases);
            }
            suites.append("  <testsuite name=\"").append(Markup.escape(operation.key()));
            counts(checks.size(), failed, open ? checks.size() : 0, suites);
            suites.append(cases).append("  </testsuite>\n");
            tests += checks.size();
            failures += failed;
            skipped += open ? checks.size() : 0;
        }
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"");
        out.append(Markup.escape("concordat verify " + result.title()));
        String inconclusive = result.withoutVerdict();
        LoadResult load = result.load();
        List<RunFinding> excess = result.findings().stream()
                .filter(finding -> finding.operation().isEmpty())
                .toList();
        if (load != null) {
            tests++;
            failures += fails(excess, threshold) ? 1 : 0;
            load(load, excess, threshold, suites);
        }
        for (ReportPart part : result.parts()) {
            tests++;
            failures += fails(part, threshold) ? 1 : 0;
            part(part, threshold, suites);
        }
        counts(tests + (inconclusive == null ? 0 : 1), failures, skipped, out);
        if (inconclusive != null) {
            out.append("  <testsuite name=\"run\" tests=\"1\" failures=\"0\" errors=\"1\" skipped=\"0\">\n")
                    .append("    <testcase classname=\"run\" name=\"conclusive\">\n      <error message=\"")
                    .append(Markup.escape(inconclusive))
                    .append("\"/>\n    </testcase>\n  </testsuite>\n");
        }
        return out.append(suites).append("</testsuites>\n").toString();
    }

    private static boolean fails(List<RunFinding> found, Severity threshold) {
        return found.stream().anyMatch(finding -> finding.severity().atLeast(threshold));
    }

    /** What a load of all operations together came to; what one of them exceeded stands in its own suite. */
    private static void load(LoadResult load, List<RunFinding> excess, Severity threshold, StringBuilder out) {
        out.append("  <testsuite name=\"load");
        counts(1, fails(excess, threshold) ? 1 : 0, 0, out);
        out.append("    <testcase classname=\"load\" name=\"all operations\">\n");
        findings(
                excess,
                fails(excess, threshold),
                threshold,
                ConsoleLoad.render(load).strip(),
                out);
        out.append("    </testcase>\n  </testsuite>\n");
    }

    private static boolean fails(ReportPart part, Severity threshold) {
        return part.findings().stream().anyMatch(finding -> finding.severity().atLeast(threshold));
    }

    /** One test of all that the part is about. */
    private static void part(ReportPart part, Severity threshold, StringBuilder out) {
        out.append("  <testsuite name=\"").append(Markup.escape(part.name()));
        counts(1, fails(part, threshold) ? 1 : 0, 0, out);
        out.append("    <testcase classname=\"").append(Markup.escape(part.name()));
        out.append("\" name=\"all\">\n");
        List<Finding> failing = part.findings().stream()
                .filter(finding -> finding.severity().atLeast(threshold))
                .toList();
        if (!failing.isEmpty()) {
            out.append("      <failure message=\"")
                    .append(Markup.escape(failing.get(0).message()))
                    .append("\">")
                    .append(Markup.escape(FindingFormat.TEXT.render(failing)))
                    .append("</failure>\n");
        }
        out.append("      <system-out>").append(Markup.escape(part.text())).append("</system-out>\n");
        out.append("    </testcase>\n  </testsuite>\n");
    }

    private static void counts(int tests, int failures, int skipped, StringBuilder out) {
        out.append("\" tests=\"").append(tests).append("\" failures=\"").append(failures);
        out.append("\" errors=\"0\" skipped=\"").append(skipped).append("\">\n");
    }

    private static void testCase(
            OperationResult operation,
            String check,
            List<RunFinding> found,
            boolean fails,
            boolean open,
            Severity threshold,
            StringBuilder out) {
        out.append("    <testcase classname=\"").append(Markup.escape(operation.key()));
        out.append("\" name=\"").append(Markup.escape(check)).append('"');
        if (found.isEmpty() && !open) {
            out.append("/>\n");
            return;
        }
        out.append(">\n");
        if (open) {
            out.append("      <skipped message=\"")
                    .append(Markup.escape(operation.mainReason()))
                    .append("\"/>\n");
        }
        findings(found, fails, threshold, "", out);
        out.append("    </testcase>\n");
    }

    private static void findings(
            List<RunFinding> found, boolean fails, Severity threshold, String remark, StringBuilder out) {
        List<String> failing = new ArrayList<>();
        List<String> others = new ArrayList<>();
        if (!remark.isEmpty()) {
            others.add(remark);
        }
        found.forEach(finding -> (finding.severity().atLeast(threshold) ? failing : others).add(text(finding)));
        if (fails) {
            out.append("      <failure message=\"")
                    .append(Markup.escape(first(found, threshold)))
                    .append("\">");
            out.append(Markup.escape(String.join("\n\n", failing))).append("</failure>\n");
        }
        if (!others.isEmpty()) {
            out.append("      <system-out>").append(Markup.escape(String.join("\n\n", others)));
            out.append("</system-out>\n");
        }
    }

    private static String first(List<RunFinding> found, Severity threshold) {
        return found.stream()
                .filter(finding -> finding.severity().atLeast(threshold))
                .findFirst()
                .map(RunFinding::message)
                .orElse("");
    }

    private static String text(RunFinding finding) {
        String hint = finding.hint() == null ? "" : "\n" + finding.hint();
        String said = finding.message() + hint + "\nat " + finding.location();
        return finding.sample().curl().isEmpty()
                ? said
                : said + "\n" + finding.sample().curl() + "\n"
                        + finding.sample().status() + " " + finding.sample().body();
    }
}
