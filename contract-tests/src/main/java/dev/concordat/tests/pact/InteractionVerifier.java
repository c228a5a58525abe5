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
import dev.concordat.tests.execute.HttpAnswer;
import dev.concordat.tests.execute.Outcome;
import dev.concordat.tests.execute.Transport;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs one interaction on the provider: states, request or message, judgement, states back. */
final class InteractionVerifier {

    /**
     * What came of an interaction.
     *
     * @param findings about the answer or message
     * @param around about the states and whoever produces messages
     * @param exchange what was sent and received; null where nothing was, or a message
     * @param unanswered whether the service was asked and gave no answer
     */
    record Verified(
            InteractionOutcome outcome,
            List<Finding> findings,
            List<Finding> around,
            @Nullable Exchange exchange,
            boolean unanswered) {}

    private record Judged(
            InteractionOutcome outcome, @Nullable Exchange exchange, boolean unanswered) {

        static Judged of(InteractionOutcome outcome) {
            return new Judged(outcome, null, false);
        }
    }

    private static final int UNAUTHORIZED = 401;

    private final PactOptions options;
    private final String baseUrl;
    private final Transport transport;
    private final PactMismatches words;

    InteractionVerifier(PactOptions options) {
        this.options = options;
        this.words = new PactMismatches(options.credentials().mask());
        this.baseUrl = base(options.url());
        this.transport = options.transport(baseUrl);
    }

    private static String base(@Nullable URI url) {
        String text = url == null ? "" : url.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    Verified verify(PactDocument document, int index) throws TargetUnreachable {
        Interaction interaction = document.pact().getInteractions().get(index);
        SpecCursor place = document.interaction(index);
        PactOutcomes outcomes = outcomes(document, index);
        String skipped = unverifiable(interaction, document);
        if (skipped != null) {
            InteractionOutcome outcome = outcomes.skipped(skipped);
            return new Verified(outcome, outcomes.findings(outcome), List.of(), null, false);
        }
        String consumer = document.pact().getConsumer().getName();
        PactStates states = new PactStates(options.states(), consumer, interaction.getDescription(), place.location());
        MessageProduction messages = new MessageProduction(options.messages(), consumer, place.location());
        Judged judged;
        try {
            String unreached = states.setUp(interaction.getProviderStates());
            SynchronousRequestResponse http = interaction.asSynchronousRequestResponse();
            judged = unreached != null
                    ? Judged.of(outcomes.error(unreached))
                    : http == null
                            ? Judged.of(judge(interaction, messages, outcomes))
                            : judge(document, http, states, outcomes);
        } finally {
            states.tearDown();
        }
        List<Finding> around = new ArrayList<>(states.findings());
        around.addAll(messages.findings());
        return new Verified(
                judged.outcome(), outcomes.findings(judged.outcome()), around, judged.exchange(), judged.unanswered());
    }

    /** What came of an interaction counts for the same one in another version of the pact. */
    Verified repeat(Verified before, PactDocument document, int index) {
        PactOutcomes outcomes = outcomes(document, index);
        InteractionOutcome outcome = outcomes.repeated(before.outcome());
        SourceLocation here = document.interaction(index).location();
        List<Finding> around = before.around().stream()
                .map(finding ->
                        new Finding(finding.ruleId(), finding.severity(), finding.message(), finding.hint(), here))
                .toList();
        return new Verified(outcome, outcomes.findings(outcome), around, before.exchange(), before.unanswered());
    }

    private PactOutcomes outcomes(PactDocument document, int index) {
        return new PactOutcomes(document, index, options.credentials().mask());
    }

    /** Why the interaction cannot be verified here, null where it can. */
    private @Nullable String unverifiable(Interaction interaction, PactDocument document) {
        if (interaction instanceof V4Interaction v4
                && !v4.getPluginConfiguration().isEmpty()) {
            String plugins = String.join(", ", v4.getPluginConfiguration().keySet());
            return "it needs a Pact plugin, which is not supported yet: " + plugins;
        }
        if (interaction.asSynchronousRequestResponse() != null) {
            return options.url() == null ? "it is an HTTP request, and no base URL of the service is given" : null;
        }
        V4Interaction.SynchronousMessages synchronous = interaction.asSynchronousMessages();
        if (synchronous != null && synchronous.getResponse().size() != 1) {
            return "it is a synchronous message with "
                    + synchronous.getResponse().size() + " responses; one can be compared";
        }
        if (!options.messages().available()) {
            String consumer = document.pact().getConsumer().getName();
            return "it is a message, and nobody produces messages; add "
                    + options.messages().snippet(MessageProduction.request(interaction, consumer));
        }
        return null;
    }

    private Judged judge(
            PactDocument document, SynchronousRequestResponse http, PactStates states, PactOutcomes outcomes)
            throws TargetUnreachable {
        try {
            PactMatching matching = new PactMatching(document.pact(), http, states.values(), words);
            boolean refusal = http.getResponse().getStatus() == UNAUTHORIZED;
            PactCredentials credentials = refusal ? PactCredentials.none() : options.credentials();
            WireRequest request = PactRequests.of(Deadline.within(options.timeout(), matching::request), credentials);
            outcomes.sent(baseUrl, request);
            Outcome sent = transport.send(request);
            HttpAnswer answer = HttpAnswer.of(sent);
            if (answer.unreachable()) {
                throw new TargetUnreachable(options.url() + ": " + answer.reason());
            }
            WireResponse response = answer.response();
            InteractionOutcome outcome = response == null
                    ? outcomes.error(answer.reason())
                    : outcomes.judged(Deadline.within(options.timeout(), () -> matching.mismatches(response)));
            Exchange exchange = sent instanceof Outcome.Answered answered ? answered.exchange() : null;
            return new Judged(outcome, exchange, sent instanceof Outcome.NoAnswer);
        } catch (RuntimeException broken) {
            // pact-jvm throws many types for matchers and generators that it does not understand.
            return Judged.of(outcomes.error("the interaction cannot be run: " + broken.getMessage()));
        }
    }

    private InteractionOutcome judge(Interaction interaction, MessageProduction messages, PactOutcomes outcomes)
            throws TargetUnreachable {
        try {
            MessageProduction.Production produced = messages.produce(interaction);
            PactMessage message = produced.message();
            return message == null
                    ? outcomes.error(produced.reason())
                    : outcomes.judged(Deadline.within(
                            options.timeout(), () -> MessageMatching.mismatches(interaction, message, words)));
        } catch (RuntimeException broken) {
            return outcomes.error("the message cannot be compared: " + broken.getMessage());
        }
    }
}
