package dev.concordat.core.report;

import dev.concordat.core.finding.Finding;
import java.util.List;
import java.util.Locale;

/** The formats that findings are printed in, everywhere the same. */
public enum FindingFormat {
    /** One paragraph a finding, for people. */
    TEXT,
    /** Documented and stable, for scripts. */
    JSON,
    /** SARIF 2.1.0, which code hosts show beside the line. */
    SARIF,
    /** JUnit XML, which every CI server reads. */
    JUNIT;

    /** The findings, sorted by place, as one document that ends with a line break; text of no findings is empty. */
    public String render(List<Finding> findings) {
        List<Finding> sorted = findings.stream().sorted().distinct().toList();
        return switch (this) {
            case TEXT -> TextFindings.render(sorted);
            case JSON -> JsonFindings.render(sorted);
            case SARIF -> SarifFindings.render(sorted);
            case JUNIT -> JunitFindings.render(sorted);
        };
    }

    /** The word that stands on a command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
