package dev.concordat.tests.pact;

import au.com.dius.pact.core.model.Interaction;
import au.com.dius.pact.core.model.SynchronousRequestResponse;
import au.com.dius.pact.core.model.V4Interaction;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.wire.Exchange;
import dev.concordat.core.wire.WireRequest;
import dev.concordat.core.wire.WireResponse;
import dev.concordat.tests.execute.HttpTransport;
import dev.concordat.tests.execute.Outcome;
import dev.concordat.tests.execute.Transport;
import dev.concordat.tests.pact.InteractionOutcome.Verdict;
import dev.concordat.tests.pact.PactReport.Completion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Verifies consumer pacts (Pact specification V1 to V4, HTTP interactions) against a running service. Message
 * interactions and interactions that need a Pact plugin are skipped by name.
 */
public final class PactVerification {

    private static final int UNAUTHORIZED = 401;

    private final PactOptions options;
    private final String baseUrl;
    private final Transport transport;
    private final BiConsumer<SourceLocation, Exchange> watcher;
    private final List<InteractionOutcome> outcomes = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private PactVerification(PactOptions options, BiConsumer<SourceLocation, Exchange> watcher) {
        this.watcher = watcher;
        this.options = options;
        String url = options.url().toString();
        this.baseUrl = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        this.transport = new HttpTransport(baseUrl, PactOptions.limits(options.timeout()));
    }

    /** Runs every interaction of every pact once; never throws for what pacts, service or states do. */
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
        PactFiles.Pacts pacts = PactFiles.read(options.pacts());
        findings.addAll(pacts.findings());
        try {
            for (PactDocument pact : pacts.documents()) {
                verify(pact);
            }
        } catch (TargetUnreachable gone) {
            findings.add(Finding.error(
                    "target-unreachable",
                    gone.getMessage() + "; " + outcomes.size() + " interactions were verified before",
                    "start the service, or correct the URL",
                    SourceLocation.of(options.url().toString())));
            return report(Completion.INCONCLUSIVE);
        }
        if (!pacts.complete()) {
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
        List<Interaction> interactions = document.pact().getInteractions();
        if (interactions.isEmpty()) {
            findings.add(Finding.error(
                    "pact-empty",
                    "the pact of " + PactText.line(document.pact().getConsumer().getName()) + " has no interaction",
                    "remove the file, or let the consumer's tests write it again",
                    document.tree().cursor().location()));
        }
        for (int i = 0; i < interactions.size(); i++) {
            verify(document, interactions.get(i), document.interaction(i));
        }
    }

    private void verify(PactDocument document, Interaction interaction, SpecCursor place) throws TargetUnreachable {
        PactOutcomes outcome = new PactOutcomes(
                document.pact(), interaction, place, options.credentials().mask());
        SynchronousRequestResponse http = interaction.asSynchronousRequestResponse();
        if (http == null) {
            record(outcome.skipped("message interactions are not supported yet"), outcome);
            return;
        }
        if (interaction instanceof V4Interaction v4
                && !v4.getPluginConfiguration().isEmpty()) {
            String plugins = String.join(", ", v4.getPluginConfiguration().keySet());
            record(outcome.skipped("it needs a Pact plugin, which is not supported yet: " + plugins), outcome);
            return;
        }
        PactStates states = new PactStates(
                options.states(),
                document.pact().getConsumer().getName(),
                interaction.getDescription(),
                place.location());
        try {
            String unreached = states.setUp(interaction.getProviderStates());
            if (unreached == null) {
                record(judge(document, http, states, outcome), outcome);
            } else {
                record(outcome.error(unreached), outcome);
            }
        } finally {
            states.tearDown();
            findings.addAll(states.findings());
        }
    }

    private InteractionOutcome judge(
            PactDocument document, SynchronousRequestResponse http, PactStates states, PactOutcomes outcome)
            throws TargetUnreachable {
        try {
            PactMatching matching = new PactMatching(document.pact(), http, states.values());
            boolean refusal = http.getResponse().getStatus() == UNAUTHORIZED;
            PactCredentials credentials = refusal ? PactCredentials.none() : options.credentials();
            WireRequest request = PactRequests.of(Deadline.within(options.timeout(), matching::request), credentials);
            outcome.sent(baseUrl, request);
            Outcome sent = transport.send(request);
            if (sent instanceof Outcome.Unreachable gone) {
                throw new TargetUnreachable(options.url() + ": " + gone.reason());
            }
            if (sent instanceof Outcome.Answered answered) {
                watcher.accept(outcome.location(), answered.exchange());
                WireResponse response = answered.exchange().response();
                return response.complete()
                        ? outcome.judged(Deadline.within(options.timeout(), () -> matching.mismatches(response)))
                        : outcome.error("the answer is longer than what is read of it");
            }
            return outcome.error(
                    sent instanceof Outcome.NoAnswer none ? none.reason() : ((Outcome.NotSent) sent).reason());
        } catch (RuntimeException broken) {
            // pact-jvm throws many types for matchers and generators that it does not understand.
            return outcome.error("the interaction cannot be run: " + broken.getMessage());
        }
    }

    private void record(InteractionOutcome outcome, PactOutcomes about) {
        outcomes.add(outcome);
        findings.addAll(about.findings(outcome));
    }
}
