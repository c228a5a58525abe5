package dev.concordat.tests.broker;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.parse.JsonDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Publishes what came of a run. */
public final class Results {

    private static final String PUBLISH = "pb:publish-verification-results";
    private static final String BRANCH = "pb:pacticipant-branch-version";
    private static final String TAG = "pb:pacticipant-version-tag";

    private Results() {}

    /**
     * Records branch and tags of the provider's version, then one result for each pact; the first failure ends it.
     *
     * @return what went wrong, with the pacts whose results the broker does not have
     */
    public static List<Finding> publish(
            BrokerSelection selection, Publication publication, List<VerificationResult> results) {
        HalClient client = new HalClient(selection.broker());
        int published = 0;
        try {
            describe(client, selection, publication);
            for (VerificationResult result : results) {
                String href = publishLink(result);
                client.tell("POST", href, ResultBody.of(result, publication));
                published++;
            }
            return List.of();
        } catch (BrokerFailure failure) {
            Finding finding = failure.finding();
            String lost = String.join(
                    ", ",
                    results.subList(published, results.size()).stream()
                            .map(result ->
                                    result.consumer() + " (" + result.pact().url() + ")")
                            .toList());
            return List.of(Finding.error(
                    finding.ruleId(),
                    finding.message() + "; results not published: " + lost,
                    finding.hint(),
                    finding.location()));
        }
    }

    private static void describe(HalClient client, BrokerSelection selection, Publication publication)
            throws BrokerFailure {
        if (publication.branch() == null && publication.tags().isEmpty()) {
            return;
        }
        JsonObject root = client.root();
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("pacticipant", selection.provider());
        variables.put("version", publication.version());
        if (publication.branch() != null) {
            variables.put("branch", publication.branch());
            client.tell("PUT", link(root, selection, BRANCH, variables), new JsonObject(Map.of()));
        }
        for (String tag : publication.tags()) {
            variables.put("tag", tag);
            client.tell("PUT", link(root, selection, TAG, variables), new JsonObject(Map.of()));
        }
    }

    private static String link(
            JsonObject root, BrokerSelection selection, String relation, Map<String, String> variables)
            throws BrokerFailure {
        String href = HalClient.link(root, relation, variables);
        if (href == null) {
            throw BrokerFailure.refused(
                    selection.broker().url().toString(),
                    "has no link " + relation,
                    "use a broker of version 2.82 or newer");
        }
        return href;
    }

    private static String publishLink(VerificationResult result) throws BrokerFailure {
        String text = result.pact().text().utf8().orElse("");
        String href = JsonDocument.parse(result.pact().url(), text).value() instanceof JsonObject pact
                ? HalClient.link(pact, PUBLISH, Map.of())
                : null;
        if (href == null) {
            throw BrokerFailure.refused(
                    result.pact().url(), "takes no results: it has no link " + PUBLISH, "see the broker's permissions");
        }
        return href;
    }
}
