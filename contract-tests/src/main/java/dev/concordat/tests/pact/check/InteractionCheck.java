package dev.concordat.tests.pact.check;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.finding.SourceLocation;
import java.util.List;
import java.util.Set;

/**
 * What the comparison of one interaction with the document says.
 *
 * @param judged false: it could not be compared, for the reason that a finding tells
 * @param contradicted where the document states what the example of the expected body breaks; what an example lacks,
 *     breaks nothing, since consumers name only what they need
 * @param location of the interaction in the pact file
 */
public record InteractionCheck(
        String consumer,
        String provider,
        String description,
        boolean judged,
        List<Finding> findings,
        Set<SourceLocation> contradicted,
        SourceLocation location) {

    public InteractionCheck {
        findings = List.copyOf(findings);
        contradicted = Set.copyOf(contradicted);
    }

    /** Whether the document promises what the consumer relies on and allows what it sends, as far as that is known. */
    public boolean isCompatible() {
        return findings.stream().noneMatch(finding -> finding.severity().atLeast(Severity.WARNING));
    }
}
