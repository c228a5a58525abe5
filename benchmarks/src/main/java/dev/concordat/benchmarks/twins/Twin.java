package dev.concordat.benchmarks.twins;

import dev.concordat.tests.report.RunFinding;
import java.util.Map;
import java.util.Set;

/**
 * A service with one fault.
 *
 * @param name unique and stable: operation, what is broken, when
 * @param group the kind of fault
 * @param depth 1: shows on any success; 2: only for certain values; 3: only after certain requests
 * @param fitting the checks that name the fault, by the key of the operation that they must name
 */
record Twin(String name, Group group, int depth, Map<String, Set<String>> fitting, Fault fault, Witness witness) {

    /** Kinds of faults, in the order of the table. */
    enum Group {
        BODY,
        HEADERS,
        STATUS,
        VALIDATION,
        REFUSAL,
        CREDENTIALS,
        STATE,
        PROTOCOL,
        LATENCY
    }

    Twin {
        fitting = Map.copyOf(fitting);
    }

    /** Whether a finding names the fault at the right operation. */
    boolean isNamedBy(RunFinding finding) {
        return fitting.getOrDefault(finding.operation(), Set.of()).contains(finding.checkId());
    }
}
