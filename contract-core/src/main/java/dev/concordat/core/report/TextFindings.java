package dev.concordat.core.report;

import dev.concordat.core.finding.Finding;
import java.util.List;
import java.util.Locale;

/** {@code file:line:column: severity: message [rule-id]}, the form that editors and terminals know from compilers. */
final class TextFindings {

    private TextFindings() {}

    static String render(List<Finding> findings) {
        StringBuilder out = new StringBuilder();
        for (Finding finding : findings) {
            out.append(finding.location())
                    .append(": ")
                    .append(finding.severity().name().toLowerCase(Locale.ROOT))
                    .append(": ")
                    .append(finding.message())
                    .append(" [")
                    .append(finding.ruleId())
                    .append("]\n");
            if (finding.hint() != null) {
                out.append("    ").append(finding.hint()).append('\n');
            }
        }
        return out.toString();
    }
}
