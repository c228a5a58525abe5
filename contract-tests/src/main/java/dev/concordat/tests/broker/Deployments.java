package dev.concordat.tests.broker;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.wire.Percent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks the broker's matrix whether a version fits what it will meet (docs.pact.io/pact_broker/can_i_deploy). The broker
 * decides; each row that stands in the way is a finding.
 */
public final class Deployments {

    private static final String TO_ENVIRONMENT = "pb:can-i-deploy-pacticipant-version-to-environment";

    private Deployments() {}

    /** The broker's verdict; no value where it gives none. */
    public static Result<Deployability> ask(Deployment deployment) {
        HalClient client = new HalClient(deployment.broker());
        try {
            String href = href(client, deployment);
            JsonObject answer = client.json(href);
            if (!(answer.get("summary") instanceof JsonObject summary)) {
                throw BrokerFailure.refused(href, "answered without a summary", "use the base URL of a Pact Broker");
            }
            boolean deployable = new JsonBoolean(true).equals(summary.get("deployable"));
            Deployability verdict =
                    new Deployability(deployable, text(summary, "reason", "no reason given"), rows(answer));
            return Result.of(verdict, deployable ? List.of() : obstacles(verdict, answer, deployment));
        } catch (BrokerFailure failure) {
            return Result.failed(failure.finding());
        }
    }

    /**
     * The resource for an environment is linked. What the main branches say only the matrix tells, which has no link: its
     * path is the one that the Pact project's own clients use.
     */
    private static String href(HalClient client, Deployment deployment) throws BrokerFailure {
        String base = deployment.broker().url().toString();
        if (deployment.environment() == null) {
            return base.replaceFirst("/+$", "") + "/matrix?q%5B%5D%5Bpacticipant%5D="
                    + Percent.encode(deployment.pacticipant()) + "&q%5B%5D%5Bversion%5D="
                    + Percent.encode(deployment.version()) + "&latestby=cvp&latest=true&mainBranch=true&limit=1000";
        }
        String href = HalClient.link(
                client.root(),
                TO_ENVIRONMENT,
                Map.of(
                        "pacticipant",
                        deployment.pacticipant(),
                        "version",
                        deployment.version(),
                        "environment",
                        deployment.environment()));
        if (href == null) {
            throw BrokerFailure.refused(
                    base, "has no link " + TO_ENVIRONMENT, "use a Pact Broker that knows environments (2.82 or newer)");
        }
        return href;
    }

    private static List<MatrixRow> rows(JsonObject answer) {
        List<MatrixRow> rows = new ArrayList<>();
        if (answer.get("matrix") instanceof JsonArray matrix) {
            for (JsonValue item : matrix.items()) {
                if (item instanceof JsonObject row && !new JsonBoolean(true).equals(row.get("ignored"))) {
                    rows.add(row(row));
                }
            }
        }
        return rows;
    }

    private static MatrixRow row(JsonObject row) {
        JsonObject consumer = object(row, "consumer");
        JsonObject provider = object(row, "provider");
        JsonObject result = object(row, "verificationResult");
        String version = text(object(provider, "version"), "number", "");
        String pact = HalClient.link(object(row, "pact"), "self", Map.of());
        String verification = HalClient.link(result, "self", Map.of());
        return new MatrixRow(
                text(consumer, "name", "?"),
                text(object(consumer, "version"), "number", "?"),
                text(provider, "name", "?"),
                version.isEmpty() ? null : version,
                result.get("success") instanceof JsonBoolean success ? success.value() : null,
                verification != null ? verification : pact != null ? pact : "");
    }

    /** One finding for each row in the way; where no row is, what the broker says instead. */
    private static List<Finding> obstacles(Deployability verdict, JsonObject answer, Deployment deployment) {
        List<Finding> findings = new ArrayList<>();
        for (MatrixRow row : verdict.rows()) {
            Finding finding = obstacle(row, deployment);
            if (finding != null) {
                findings.add(finding);
            }
        }
        if (findings.isEmpty()) {
            for (String notice : notices(answer, verdict)) {
                findings.add(Finding.error(
                        "deployment-refused",
                        deployment.text() + ": " + notice,
                        "publish what is missing, or correct name and version",
                        SourceLocation.of(deployment.broker().url().toString())));
            }
        }
        return findings;
    }

    private static @Nullable Finding obstacle(MatrixRow row, Deployment deployment) {
        SourceLocation place = SourceLocation.of(
                row.place().isEmpty() ? deployment.broker().url().toString() : row.place());
        if (row.success() == null) {
            return Finding.error(
                    "deployment-unverified",
                    row.text() + ": nothing tells whether "
                            + (row.providerVersion() == null ? "the version that counts" : "it")
                            + " keeps this pact",
                    "let " + row.provider() + " verify it: concordat pact verify --publish",
                    place);
        }
        return row.success()
                ? null
                : Finding.error(
                        "deployment-pact-broken",
                        row.text() + ": the provider breaks this pact",
                        "mend the one that the verification blames, and verify again",
                        place);
    }

    private static List<String> notices(JsonObject answer, Deployability verdict) {
        List<String> errors = new ArrayList<>();
        if (answer.get("notices") instanceof JsonArray notices) {
            for (JsonValue item : notices.items()) {
                if (item instanceof JsonObject notice
                        && text(notice, "type", "").equals("error")) {
                    errors.add(text(notice, "text", verdict.reason()));
                }
            }
        }
        return errors.isEmpty() ? List.of(verdict.reason()) : errors;
    }

    private static JsonObject object(JsonObject parent, String name) {
        return parent.get(name) instanceof JsonObject object ? object : new JsonObject(Map.of());
    }

    private static String text(JsonObject object, String name, String otherwise) {
        return object.get(name) instanceof JsonString string ? PactText.line(string.value()) : otherwise;
    }
}
