package dev.concordat.tests.pact;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.tests.broker.BrokerPact;
import dev.concordat.tests.broker.BrokerSelection;
import dev.concordat.tests.broker.Brokers;
import dev.concordat.tests.pact.PactReport.Completion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The pacts that the user means, from files and from a broker.
 *
 * @param completion what their absence or faults make of the run
 */
record PactSelection(List<PactDocument> pacts, List<Finding> findings, Completion completion) {

    static PactSelection of(PactOptions options) {
        List<PactDocument> pacts = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        boolean complete = true;
        Result<List<Path>> files = PactFiles.find(options.pacts());
        findings.addAll(files.findings());
        for (Path file : files.orElseThrow()) {
            complete &= add(PactDocument.read(file), pacts, findings);
        }
        complete &= !files.hasErrors() && !(files.orElseThrow().isEmpty() && options.broker() == null);
        if (options.broker() != null) {
            Result<List<BrokerPact>> fetched = Brokers.fetch(options.broker());
            findings.addAll(fetched.findings());
            complete &= fetched.value() != null;
            if (fetched.value() != null) {
                if (fetched.value().isEmpty() && !fetched.hasErrors()) {
                    findings.add(nothing(options.broker()));
                }
                for (BrokerPact pact : fetched.value()) {
                    complete &= add(PactDocument.read(pact), pacts, findings);
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

    private static boolean add(Result<PactDocument> pact, List<PactDocument> pacts, List<Finding> findings) {
        findings.addAll(pact.findings());
        if (pact.value() != null) {
            pacts.add(pact.value());
        }
        return pact.value() != null;
    }
}
