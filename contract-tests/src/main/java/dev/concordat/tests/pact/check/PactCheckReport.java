package dev.concordat.tests.pact.check;

import dev.concordat.core.finding.Finding;
import java.util.List;

/**
 * What a comparison of pacts with a document found out.
 *
 * @param interactions one for each, in the order of the files and in them
 * @param findings everything that is wrong, placed in the pact files
 * @param complete whether there was some pact and each could be read
 */
public record PactCheckReport(List<InteractionCheck> interactions, List<Finding> findings, boolean complete) {

    public PactCheckReport {
        interactions = List.copyOf(interactions);
        findings = List.copyOf(findings);
    }

    /** {@code 9 interactions: 8 compatible, 1 not, 0 not judged}. */
    public String summary() {
        long judged = interactions.stream().filter(InteractionCheck::judged).count();
        long compatible = interactions.stream()
                .filter(InteractionCheck::judged)
                .filter(InteractionCheck::isCompatible)
                .count();
        return interactions.size() + " interactions: " + compatible + " compatible, " + (judged - compatible) + " not, "
                + (interactions.size() - judged) + " not judged";
    }
}
