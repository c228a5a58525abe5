package dev.concordat.tests.pact;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.tests.broker.BrokerPact;
import dev.concordat.tests.broker.BrokerSelection;
import dev.concordat.tests.broker.Brokers;
import dev.concordat.tests.pact.PactReport.Completion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pacts that the user means, from files and from a broker.
 *
 * @param completion what their absence or faults make of the run
 */
record PactSelection(List<PactDocument> pacts, List<Finding> findings, Completion completion) {

    static PactSelection of(PactOptions options) {
        PactFiles.Pacts files = PactFiles.read(options.pacts());
        List<PactDocument> pacts = new ArrayList<>(files.documents());
        List<Finding> findings = new ArrayList<>(files.findings());
        boolean complete = files.complete() || (options.pacts().isEmpty() && options.broker() != null);
        if (options.broker() != null) {
            Result<List<BrokerPact>> fetched = Brokers.fetch(options.broker());
            findings.addAll(fetched.findings());
            complete &= fetched.value() != null;
            if (fetched.value() != null) {
                if (fetched.value().isEmpty() && !fetched.hasErrors()) {
                    findings.add(nothing(options.broker()));
                }
                for (BrokerPact each : fetched.value()) {
                    Result<PactDocument> pact = PactDocument.read(each);
                    findings.addAll(pact.findings());
                    complete &= pact.value() != null;
                    pacts.addAll(Optional.ofNullable(pact.value()).stream().toList());
                }
            }
        }
        boolean gone = findings.stream().anyMatch(finding -> finding.ruleId().equals(Brokers.UNAVAILABLE));
        Completion completion = gone ? Completion.INCONCLUSIVE : complete ? Completion.COMPLETE : Completion.UNREADABLE;
        return new PactSelection(pacts, findings, completion);
    }

    private static Finding nothing(BrokerSelection selection) {
        return Finding.error(
                "pact-not-found",
                "the broker selects no pact with the provider \"" + selection.provider() + "\": nothing is verified",
                "add a selector that every consumer has, such as main",
                SourceLocation.of(selection.broker().url().toString()));
    }
}
