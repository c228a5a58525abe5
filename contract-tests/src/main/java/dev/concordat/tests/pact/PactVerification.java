package dev.concordat.tests.pact;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.wire.Exchange;
import dev.concordat.tests.broker.PactText;
import dev.concordat.tests.broker.Results;
import dev.concordat.tests.pact.InteractionOutcome.Verdict;
import dev.concordat.tests.pact.InteractionVerifier.Verified;
import dev.concordat.tests.pact.PactReport.Completion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Verifies consumer pacts (Pact specification V1 to V4: HTTP, asynchronous and synchronous messages) against a running
 * provider. Interactions that need a Pact plugin are skipped by name.
 */
public final class PactVerification {

    /**
     * A pact and what came of its interactions so far.
     *
     * @param outcomes by interaction; shorter than the pact where the run broke off
     */
    record VerifiedPact(PactDocument document, List<InteractionOutcome> outcomes) {}

    private final PactOptions options;
    private final InteractionVerifier verifier;
    private final List<VerifiedPact> verified = new ArrayList<>();
    private final Map<String, Verified> known = new HashMap<>();
    private final BiConsumer<SourceLocation, Exchange> watcher;
    private final List<Finding> findings = new ArrayList<>();
    private int unanswered;

    private PactVerification(PactOptions options, BiConsumer<SourceLocation, Exchange> watcher) {
        this.watcher = watcher;
        this.options = options;
        this.verifier = new InteractionVerifier(options);
    }

    /**
     * Runs every interaction of every pact once, and tells the broker if that is asked for; never throws for what
     * pacts, broker, provider or states do.
     */
    public static PactReport run(PactOptions options) {
        return run(options, (interaction, exchange) -> {});
    }

    /**
     * The same.
     *
     * @param watcher is told what was sent and received, credentials included, and the place of the interaction
     */
    public static PactReport run(PactOptions options, BiConsumer<SourceLocation, Exchange> watcher) {
        PactTracking.off();
        PactLogging.quiet();
        return new PactVerification(options, watcher).run();
    }

    private PactReport run() {
        PactSelection selection = PactSelection.of(options);
        findings.addAll(selection.findings());
        Completion completion = selection.completion();
        try {
            for (PactDocument pact : selection.pacts()) {
                verify(pact);
            }
            List<InteractionOutcome> all = all();
            long skipped = all.stream()
                    .filter(outcome -> outcome.verdict() == Verdict.SKIPPED)
                    .count();
            boolean nothing = !all.isEmpty() && skipped + unanswered == all.size();
            completion = completion == Completion.COMPLETE && nothing ? Completion.INCONCLUSIVE : completion;
        } catch (TargetUnreachable gone) {
            findings.add(Finding.error(
                    "target-unreachable",
                    gone.getMessage() + "; " + all().size() + " interactions were verified before",
                    "start the service, or correct the URL",
                    options.url() == null
                            ? verified.get(verified.size() - 1)
                                    .document()
                                    .tree()
                                    .cursor()
                                    .location()
                            : SourceLocation.of(options.url().toString())));
            completion = Completion.INCONCLUSIVE;
        }
        return new PactReport(all(), findings, publish() ? completion : Completion.INCONCLUSIVE, selection.pacts());
    }

    private List<InteractionOutcome> all() {
        return verified.stream().flatMap(pact -> pact.outcomes().stream()).toList();
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
        VerifiedPact pact = new VerifiedPact(document, new ArrayList<>());
        verified.add(pact);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < interactions; i++) {
            String text = InteractionText.of(document, i);
            // Within one pact everything is run: who writes the same twice may mean it.
            Verified before = seen.add(text) ? known.get(text) : null;
            Verified now = before == null ? verifier.verify(document, i) : verifier.repeat(before, document, i);
            known.put(text, now);
            pact.outcomes().add(now.outcome());
            unanswered += now.unanswered() ? 1 : 0;
            Exchange exchange = now.exchange();
            if (exchange != null) {
                watcher.accept(now.outcome().location(), exchange);
            }
            findings.addAll(now.findings());
            now.around().forEach(finding -> findings.add(now.outcome().pending() ? harmless(finding) : finding));
        }
    }

    /** What a pending interaction lacks is no more than a warning, as is what it breaks. */
    private static Finding harmless(Finding finding) {
        return finding.severity() == Severity.ERROR
                ? Finding.warning(finding.ruleId(), finding.message(), finding.hint(), finding.location())
                : finding;
    }

    /** Whether the broker knows everything that it should. */
    private boolean publish() {
        if (options.broker() == null || options.publication() == null) {
            return true;
        }
        PactResults results = PactResults.of(verified);
        findings.addAll(results.findings());
        if (results.results().isEmpty()) {
            return true;
        }
        if (options.publication().branch() == null) {
            findings.add(Finding.warning(
                    "pact-branch-unknown",
                    "the results are published without a branch, as on a detached head: what asks the broker by branch "
                            + "does not find them",
                    "name it: --provider-branch",
                    SourceLocation.of(options.broker().broker().url().toString())));
        }
        List<Finding> failures = Results.publish(options.broker(), options.publication(), results.results());
        findings.addAll(failures);
        return failures.isEmpty();
    }
}
