package dev.concordat.tests.broker;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.wire.Content;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fetches the pacts that are to be verified. */
public final class Brokers {

    /** The rule of findings about a broker that is not there or broken: the run is inconclusive. */
    static final String UNAVAILABLE = "broker-unavailable";

    /** The rule of findings about a broker that will not do what it is asked: something has to be corrected. */
    static final String REFUSED = "broker-refused";

    private static final int MOST_PACTS = 1_000;

    /** Of all pacts together: they are held at the same time. */
    static final long MOST_BYTES = 256L << 20;

    private static final List<String> FOR_VERIFICATION =
            List.of("pb:provider-pacts-for-verification", "beta:provider-pacts-for-verification");

    private Brokers() {}

    /** The selected pacts in the broker's order, none without a selector; a selector that matches nothing is a finding, as is every failure. */
    public static Result<List<BrokerPact>> fetch(BrokerSelection selection) {
        if (selection.selectors().isEmpty()) {
            // A broker that is asked without selectors picks by itself, and nobody would see what.
            return Result.of(List.of());
        }
        HalClient client = new HalClient(selection.broker());
        try {
            String href = forVerification(client.root(), selection);
            List<Selected> selected = select(client, href, selection, selection.selectors(), true);
            List<Finding> findings = new ArrayList<>();
            for (VersionSelector selector : selection.selectors()) {
                List<Selected> alone = selection.selectors().size() == 1
                        ? selected.stream().filter(pact -> !pact.wip()).toList()
                        : select(client, href, selection, List.of(selector), false);
                if (alone.isEmpty()) {
                    findings.add(nothing(selector, selection));
                }
            }
            List<BrokerPact> pacts = new ArrayList<>();
            long bytes = 0;
            for (Selected pact : selected) {
                Content text = client.get(pact.url());
                bytes += text.bytes().length;
                if (bytes > MOST_BYTES) {
                    throw tooMuch(selection, "pacts of more than " + (MOST_BYTES >> 20) + " MiB");
                }
                pacts.add(new BrokerPact(pact.url(), pact.pending(), text));
            }
            return Result.of(pacts, findings);
        } catch (BrokerFailure failure) {
            return Result.failed(failure.finding());
        }
    }

    /** Whether something that was asked gave no answer, so that there is no verdict. */
    public static boolean unavailable(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.ruleId().equals(UNAVAILABLE));
    }

    private record Selected(String url, boolean pending, boolean wip) {}

    private static String forVerification(JsonObject root, BrokerSelection selection) throws BrokerFailure {
        for (String relation : FOR_VERIFICATION) {
            String href = HalClient.link(root, relation, Map.of("provider", selection.provider()));
            if (href != null) {
                return href;
            }
        }
        throw BrokerFailure.refused(
                selection.broker().url().toString(),
                "has no link " + FOR_VERIFICATION.get(0),
                "use the base URL of a Pact Broker of version 2.82 or newer");
    }

    private static List<Selected> select(
            HalClient client, String href, BrokerSelection selection, List<VersionSelector> selectors, boolean wip)
            throws BrokerFailure {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put(
                "consumerVersionSelectors",
                new JsonArray(selectors.stream()
                        .map(VersionSelector::json)
                        .map(JsonValue.class::cast)
                        .toList()));
        members.put("includePendingStatus", new JsonBoolean(selection.pending()));
        if (selection.branch() != null) {
            members.put("providerVersionBranch", new JsonString(selection.branch()));
        }
        if (wip && selection.wipSince() != null) {
            members.put(
                    "includeWipPactsSince", new JsonString(selection.wipSince().toString()));
        }
        JsonObject answer = client.post(href, new JsonObject(members));
        List<Selected> selected = new ArrayList<>();
        if (answer.get("_embedded") instanceof JsonObject embedded
                && embedded.get("pacts") instanceof JsonArray pacts) {
            for (JsonValue item : pacts.items()) {
                String url = item instanceof JsonObject pact ? HalClient.link(pact, "self", Map.of()) : null;
                if (url == null) {
                    throw BrokerFailure.refused(href, "lists a pact without a link to it", "see the broker's log");
                }
                selected.add(new Selected(url, property(item, "pending"), property(item, "wip")));
            }
        }
        List<Selected> different = selected.stream().distinct().toList();
        if (different.size() > MOST_PACTS) {
            throw tooMuch(selection, different.size() + " pacts, more than " + MOST_PACTS);
        }
        return different;
    }

    private static BrokerFailure tooMuch(BrokerSelection selection, String what) {
        return BrokerFailure.refused(
                selection.broker().url().toString(),
                "selects " + what,
                "select fewer versions: main and deployed-or-released are usual");
    }

    private static boolean property(JsonValue pact, String name) {
        return ((JsonObject) pact).get("verificationProperties") instanceof JsonObject properties
                && properties.get(name) instanceof JsonBoolean value
                && value.value();
    }

    private static Finding nothing(VersionSelector selector, BrokerSelection selection) {
        return new Finding(
                "pact-selector-empty",
                selector.mayBeEmpty() ? Severity.WARNING : Severity.ERROR,
                "the selector \"" + selector.text() + "\" matches no pact with the provider \"" + selection.provider()
                        + "\"",
                "correct the selector or the name of the provider, or leave the selector out; the broker shows what "
                        + "there is",
                SourceLocation.of(selection.broker().url().toString()));
    }
}
