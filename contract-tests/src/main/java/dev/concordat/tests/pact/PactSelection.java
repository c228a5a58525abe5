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
 * The pacts that the user means, from files, from URLs and from a broker.
 *
 * @param completion what their absence or faults make of the run
 */
record PactSelection(List<PactDocument> pacts, List<Finding> findings, Completion completion) {

    static PactSelection of(PactOptions options) {
        Pacts named = Pacts.read(options.pacts(), options.urls());
        List<PactDocument> pacts = new ArrayList<>(named.documents());
        List<Finding> findings = new ArrayList<>(named.findings());
        boolean none = options.pacts().isEmpty() && options.urls().urls().isEmpty();
        boolean complete = named.complete() || (none && options.broker() != null);
        if (options.broker() != null) {
            Result<List<BrokerPact>> fetched = Brokers.fetch(options.broker());
            findings.addAll(fetched.findings());
            complete &= fetched.value() != null;
            if (fetched.value() != null) {
                if (fetched.value().isEmpty() && !fetched.hasErrors() && none) {
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
        Completion completion = Brokers.unavailable(findings)
                ? Completion.INCONCLUSIVE
                : complete ? Completion.COMPLETE : Completion.UNREADABLE;
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
