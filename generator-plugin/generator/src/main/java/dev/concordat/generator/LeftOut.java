package dev.concordat.generator;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One finding for each cause of a refusal, with the operations that it takes. */
final class LeftOut {

    /** Of many operations the first ones are named. */
    private static final int NAMED = 3;

    private LeftOut() {}

    /**
     * What is reported.
     *
     * @param causes all that was refused, whether or not an operation needs it
     * @param refused the operations that are left out, each with its causes
     */
    static List<Finding> report(
            Collection<Finding> causes, Map<Operation, List<Finding>> refused, Refused whenRefused) {
        Map<Finding, List<String>> operations = new LinkedHashMap<>();
        causes.forEach(cause -> operations.put(cause, new ArrayList<>()));
        refused.forEach((operation, reasons) -> reasons.forEach(cause ->
                operations.computeIfAbsent(cause, any -> new ArrayList<>()).add(operation.signature())));
        List<Finding> findings = new ArrayList<>();
        operations.forEach((cause, those) -> findings.add(new Finding(
                cause.ruleId(),
                whenRefused == Refused.FAIL && !those.isEmpty() ? Severity.ERROR : Severity.WARNING,
                cause.message() + "; " + lost(those),
                cause.hint(),
                cause.location())));
        return findings;
    }

    private static String lost(List<String> operations) {
        if (operations.isEmpty()) {
            return "no operation needs it";
        }
        String named = operations.stream().limit(NAMED).collect(Collectors.joining(", "));
        int others = operations.size() - NAMED;
        return (operations.size() == 1 ? "1 operation is left out: " : operations.size() + " operations are left out: ")
                + named
                + (others > 0 ? " and " + others + " more" : "");
    }
}
