package dev.concordat.tests.pact;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.tests.pact.InteractionOutcome.Verdict;
import dev.concordat.tests.pact.InteractionVerifier.Verified;
import dev.concordat.tests.pact.PactReport.Completion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Verifies consumer pacts (Pact specification V1 to V4: HTTP, asynchronous and synchronous messages) against a running
 * provider. Interactions that need a Pact plugin are skipped by name.
 */
public final class PactVerification {

    private final PactOptions options;
    private final InteractionVerifier verifier;
    private final List<InteractionOutcome> outcomes = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private PactVerification(PactOptions options) {
        this.options = options;
        this.verifier = new InteractionVerifier(options);
    }

    /** Runs every interaction of every pact once; never throws for what pacts, service or states do. */
    public static PactReport run(PactOptions options) {
        PactTracking.off();
        PactLogging.quiet();
        return new PactVerification(options).run();
    }

    private PactReport run() {
        boolean unreadable = false;
        Result<List<Path>> files = PactFiles.find(options.pacts());
        findings.addAll(files.findings());
        List<PactDocument> pacts = new ArrayList<>();
        for (Path file : files.orElseThrow()) {
            Result<PactDocument> pact = PactDocument.read(file);
            findings.addAll(pact.findings());
            if (pact.value() == null) {
                unreadable = true;
            } else {
                pacts.add(pact.value());
            }
        }
        unreadable |= files.hasErrors() || files.orElseThrow().isEmpty();
        try {
            for (PactDocument pact : pacts) {
                verify(pact);
            }
        } catch (TargetUnreachable gone) {
            findings.add(Finding.error(
                    "target-unreachable",
                    gone.getMessage() + "; " + outcomes.size() + " interactions were verified before",
                    "start the service, or correct the URL",
                    SourceLocation.of(String.valueOf(options.url()))));
            return report(Completion.INCONCLUSIVE);
        }
        if (unreadable) {
            return report(Completion.UNREADABLE);
        }
        boolean nothing =
                !outcomes.isEmpty() && outcomes.stream().allMatch(outcome -> outcome.verdict() == Verdict.SKIPPED);
        return report(nothing ? Completion.INCONCLUSIVE : Completion.COMPLETE);
    }

    private PactReport report(Completion completion) {
        return new PactReport(outcomes, findings, completion);
    }

    private void verify(PactDocument document) throws TargetUnreachable {
        int interactions = document.pact().getInteractions().size();
        if (interactions == 0) {
            findings.add(Finding.error(
                    "pact-empty",
                    "the pact of " + PactText.line(document.pact().getConsumer().getName()) + " has no interaction",
                    "remove the file, or let the consumer's tests write it again",
                    document.tree().cursor().location()));
        }
        for (int i = 0; i < interactions; i++) {
            Verified verified = verifier.verify(document, i);
            outcomes.add(verified.outcome());
            findings.addAll(verified.findings());
        }
    }
}
