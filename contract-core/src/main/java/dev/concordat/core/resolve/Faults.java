package dev.concordat.core.resolve;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.parse.SpecNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The errors by the node that they make unusable, so that an error costs what it touches and nothing else. */
final class Faults {

    private final List<Finding> findings;
    private final IdentityHashMap<SpecNode, List<Finding>> byNode = new IdentityHashMap<>();

    Faults(List<Finding> findings) {
        this.findings = findings;
    }

    /** Reports a finding; an error makes the node unusable. */
    void report(SpecNode node, Finding finding) {
        findings.add(finding);
        if (finding.severity() == Severity.ERROR) {
            mark(node, finding);
        }
    }

    /** Makes a node unusable for an error that has been reported. */
    void mark(SpecNode node, Finding error) {
        byNode.computeIfAbsent(node, any -> new ArrayList<>(1)).add(error);
    }

    Map<SpecNode, List<Finding>> byNode() {
        return byNode;
    }
}
