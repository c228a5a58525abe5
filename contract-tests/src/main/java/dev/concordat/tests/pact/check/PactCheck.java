package dev.concordat.tests.pact.check;

import au.com.dius.pact.core.model.Interaction;
import au.com.dius.pact.core.model.SynchronousRequestResponse;
import au.com.dius.pact.core.model.V4Interaction;
import au.com.dius.pact.core.model.v4.MessageContents;
import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.graph.Refusals;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.route.OperationMatch;
import dev.concordat.core.route.OperationMatcher;
import dev.concordat.core.wire.WireRequest;
import dev.concordat.tests.broker.PactText;
import dev.concordat.tests.broker.PactUrls;
import dev.concordat.tests.judge.DocumentValidator;
import dev.concordat.tests.judge.Judge;
import dev.concordat.tests.pact.MessageMatching;
import dev.concordat.tests.pact.PactCredentials;
import dev.concordat.tests.pact.PactDocument;
import dev.concordat.tests.pact.PactLogging;
import dev.concordat.tests.pact.PactPlace;
import dev.concordat.tests.pact.PactRequests;
import dev.concordat.tests.pact.PactTracking;
import dev.concordat.tests.pact.Pacts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares consumer pacts (Pact specification V1 to V4) with an OpenAPI document: what the consumer sends must be
 * allowed, what it relies on must be promised. No service is needed.
 */
public final class PactCheck {

    private static final List<Rule> RULES = List.of(
            new RequestRule(),
            new CredentialsRule(),
            new StatusRule(),
            new ContentTypeRule(),
            new HeadersRule(),
            new BodyRule());

    /** A consumer may check how it is told that there is no such thing. */
    private static final Set<Integer> NO_OPERATION = Set.of(404, 405, 501);

    private final Contract contract;
    private final Refusals unsound;
    private final Judge judge;
    private final OperationMatcher matcher;
    private final Webhooks webhooks;

    private PactCheck(LoadedContract loaded) {
        this.contract = loaded.contract();
        this.unsound = Refusals.of(contract);
        this.judge = new Judge(contract, new DocumentValidator(loaded.spec()));
        this.matcher = OperationMatcher.deployed(contract, "");
        this.webhooks = new Webhooks(contract);
    }

    /** Compares pact files, the {@code *.json} of folders, and pacts by URL; never throws for what stands in them. */
    public static PactCheckReport run(LoadedContract loaded, List<Path> pacts, PactUrls urls) {
        PactTracking.off();
        PactLogging.quiet();
        Pacts read = Pacts.read(pacts, urls);
        List<InteractionCheck> interactions = of(loaded, read.documents());
        List<Finding> findings = new ArrayList<>(read.findings());
        interactions.forEach(interaction -> findings.addAll(interaction.findings()));
        return new PactCheckReport(interactions, findings, read.complete());
    }

    /** Compares pacts that are read already. */
    public static List<InteractionCheck> of(LoadedContract loaded, List<PactDocument> pacts) {
        PactCheck check = new PactCheck(loaded);
        return pacts.stream().flatMap(pact -> check.document(pact).stream()).toList();
    }

    private List<InteractionCheck> document(PactDocument document) {
        List<InteractionCheck> checks = new ArrayList<>();
        List<Interaction> interactions = document.pact().getInteractions();
        for (int i = 0; i < interactions.size(); i++) {
            checks.add(interaction(document, interactions.get(i), document.interaction(i)));
        }
        return checks;
    }

    private InteractionCheck interaction(PactDocument document, Interaction interaction, SpecCursor place) {
        String name = Wording.of(document, interaction).name();
        SynchronousRequestResponse http = interaction.asSynchronousRequestResponse();
        if (interaction instanceof V4Interaction v4
                && !v4.getPluginConfiguration().isEmpty()) {
            String plugins = String.join(", ", v4.getPluginConfiguration().keySet());
            return unjudged(document, interaction, place, name + "only Pact plugins know what is expected: " + plugins);
        }
        try {
            if (http == null) {
                return message(document, interaction, place, name);
            }
            WireRequest request = PactRequests.of(http.getRequest(), PactCredentials.none());
            Optional<OperationMatch> match = matcher.match(request.method(), request.target());
            if (match.isEmpty()) {
                return unknown(document, http, place, request, name);
            }
            List<Finding> faults = unsound.of(match.get().operation());
            if (!faults.isEmpty()) {
                return unjudged(
                        document,
                        interaction,
                        place,
                        name + "the document is unsound here: " + faults.get(0).message());
            }
            Subject subject = new Subject(contract, judge, document, http, place, match.get(), request);
            List<Finding> findings = RULES.stream()
                    .flatMap(rule -> rule.judge(subject).stream())
                    .distinct()
                    .toList();
            return check(document, interaction, place, true, findings, ExampleFaults.of(subject));
        } catch (RuntimeException | StackOverflowError broken) {
            // pact-jvm throws many types for paths and matchers that it does not understand.
            return unjudged(
                    document,
                    interaction,
                    place,
                    name + "cannot be read: " + PactText.line(String.valueOf(broken.getMessage())));
        }
    }

    private InteractionCheck message(PactDocument document, Interaction interaction, SpecCursor place, String name) {
        List<Operation> webhooks = this.webhooks.of(interaction);
        if (webhooks.size() != 1) {
            String why = webhooks.isEmpty()
                    ? "no webhook or callback has the name of this message"
                    : "its words name each of "
                            + webhooks.stream().map(Operation::key).collect(Collectors.joining(", "));
            Finding finding = Finding.info(
                    "pact-not-covered",
                    PactText.whole(name + "not covered by this document: " + why),
                    "name the message as its webhook, in its description, its metadata or its references",
                    place.location());
            return check(document, interaction, place, false, List.of(finding), Set.of());
        }
        Operation sent = webhooks.get(0);
        List<Finding> faults = unsound.of(sent);
        if (!faults.isEmpty()) {
            return unjudged(
                    document,
                    interaction,
                    place,
                    name + "the document is unsound here: " + faults.get(0).message());
        }
        Wording words = Wording.of(document, interaction);
        List<MessageContents> expected = MessageMatching.expected(interaction);
        List<Finding> findings = new ArrayList<>();
        boolean synchronous = interaction.asSynchronousMessages() != null;
        for (int i = 0; i < expected.size(); i++) {
            SpecCursor response =
                    synchronous ? PactPlace.step(place, "response").child(i) : place;
            findings.addAll(
                    new MessageCheck(contract, sent, expected.get(i), response == null ? place : response, words)
                            .findings());
        }
        if (synchronous) {
            findings.add(words.noted(
                    "pact-not-covered",
                    "what the consumer asks with is not covered by this document: " + sent.key()
                            + " says only what the service sends",
                    "compare it by hand",
                    PactPlace.step(place, "request").location()));
        }
        return check(document, interaction, place, true, findings, Set.of());
    }

    private InteractionCheck unknown(
            PactDocument document,
            SynchronousRequestResponse http,
            SpecCursor place,
            WireRequest request,
            String name) {
        Set<String> methods = matcher.methods(request.path());
        String what = methods.isEmpty()
                ? "no operation has the path " + request.path()
                : request.path() + " has " + String.join(", ", methods) + ", not " + request.method();
        if (NO_OPERATION.contains(http.getResponse().getStatus())) {
            return unjudged(document, http, place, name + what + ", and the consumer expects to be refused");
        }
        SpecCursor sent = PactPlace.step(place, "request");
        Finding finding = new Finding(
                "pact-undocumented-operation",
                document.isPending(http) ? Severity.WARNING : Severity.ERROR,
                PactText.whole(name + what),
                "declare the operation, or correct the request",
                PactPlace.step(sent, methods.isEmpty() ? "path" : "method").location());
        return check(document, http, place, true, List.of(finding), Set.of());
    }

    private static InteractionCheck unjudged(
            PactDocument document, Interaction interaction, SpecCursor place, String why) {
        Finding finding = Finding.info("pact-not-judged", PactText.whole(why), null, place.location());
        return check(document, interaction, place, false, List.of(finding), Set.of());
    }

    private static InteractionCheck check(
            PactDocument document,
            Interaction interaction,
            SpecCursor place,
            boolean judged,
            List<Finding> findings,
            Set<SourceLocation> contradicted) {
        return new InteractionCheck(
                PactText.line(document.pact().getConsumer().getName()),
                PactText.line(document.pact().getProvider().getName()),
                PactText.line(interaction.getDescription()),
                judged,
                findings,
                contradicted,
                place.location());
    }
}
