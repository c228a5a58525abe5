package dev.concordat.tests.report;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a run found out beside its operations and cases, such as about pacts; every report asks it for its own form. */
public interface ReportPart {

    /** A word for it: a member of the JSON report, a suite of JUnit's. */
    String name();

    /** For the terminal: whole lines, without control characters. */
    String text();

    /** A section of the page. */
    void write(Html html);

    /** Under its name in the JSON report. */
    JsonValue json();

    /** Everything that is wrong. */
    List<Finding> findings();

    /** Why it came to no verdict, null where it did. */
    @Nullable
    String inconclusive();
}
