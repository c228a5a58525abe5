package dev.concordat.core.report;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Severity;
import java.util.List;

/** JUnit XML: a test case a finding, failed where it is an error; one passed case where there is nothing to say. */
final class JunitFindings {

    private JunitFindings() {}

    static String render(List<Finding> findings) {
        long errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<testsuite name=\"concordat\" tests=\"")
                .append(Math.max(1, findings.size()))
                .append("\" failures=\"")
                .append(errors)
                .append("\" errors=\"0\" skipped=\"0\">\n");
        if (findings.isEmpty()) {
            out.append("  <testcase classname=\"concordat\" name=\"no findings\"/>\n");
        }
        for (Finding finding : findings) {
            out.append("  <testcase classname=\"")
                    .append(escape(finding.ruleId()))
                    .append("\" name=\"")
                    .append(escape(finding.location().toString()))
                    .append("\">\n");
            String text = finding.hint() == null ? finding.message() : finding.message() + "\n" + finding.hint();
            if (finding.severity() == Severity.ERROR) {
                out.append("    <failure message=\"")
                        .append(escape(finding.message()))
                        .append("\">")
                        .append(escape(text))
                        .append("</failure>\n");
            } else {
                out.append("    <system-out>").append(escape(text)).append("</system-out>\n");
            }
            out.append("  </testcase>\n");
        }
        return out.append("</testsuite>\n").toString();
    }

    /** Attributes keep their lines only as references (XML 1.0, 3.3.3). */
    private static String escape(String text) {
        return Markup.escape(text).replace("\n", "&#10;").replace("\t", "&#9;");
    }
}
