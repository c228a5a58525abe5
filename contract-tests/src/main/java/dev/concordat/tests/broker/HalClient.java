package dev.concordat.tests.broker;

import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.JsonDocument;
import dev.concordat.core.wire.Content;
import dev.concordat.core.wire.HeaderField;
import dev.concordat.core.wire.Percent;
import dev.concordat.core.wire.WireRequest;
import dev.concordat.core.wire.WireResponse;
import dev.concordat.tests.execute.HttpAnswer;
import dev.concordat.tests.execute.HttpTransport;
import dev.concordat.tests.execute.Origin;
import dev.concordat.tests.execute.Transport;
import dev.concordat.tests.execute.TransportLimits;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Follows the links of one broker (JSON Hypertext Application Language, draft-kelly-json-hal). */
final class HalClient {

    private static final int MOST_BYTES = 64 << 20;

    private final PactBroker broker;
    private final Transport transport;

    HalClient(PactBroker broker) {
        this.broker = broker;
        TransportLimits usual = TransportLimits.DEFAULT;
        this.transport = new HttpTransport(
                Origin.of(broker.url()).toString(),
                new TransportLimits(broker.timeout(), broker.timeout(), usual.stream(), MOST_BYTES));
    }

    JsonObject root() throws BrokerFailure {
        return json(broker.url().toString());
    }

    /** What is at a link, which must be a JSON object. */
    JsonObject json(String href) throws BrokerFailure {
        return json(href, get(href));
    }

    Content get(String href) throws BrokerFailure {
        return send("GET", href, null);
    }

    JsonObject post(String href, JsonObject body) throws BrokerFailure {
        return json(href, send("POST", href, body));
    }

    /** Sends something whose answer does not matter. */
    void tell(String method, String href, JsonObject body) throws BrokerFailure {
        send(method, href, body);
    }

    /**
     * The target of a link, its template filled in (only simple expansion, RFC 6570, 3.2.2); null where there is none.
     */
    static @Nullable String link(JsonObject document, String relation, Map<String, String> variables) {
        if (document.get("_links") instanceof JsonObject links
                && links.get(relation) instanceof JsonObject link
                && link.get("href") instanceof JsonString href) {
            String target = href.value();
            for (Map.Entry<String, String> variable : variables.entrySet()) {
                target = target.replace("{" + variable.getKey() + "}", Percent.encode(variable.getValue()));
            }
            return target;
        }
        return null;
    }

    private Content send(String method, String href, @Nullable JsonObject body) throws BrokerFailure {
        URI url = resolved(href);
        List<HeaderField> headers = new ArrayList<>();
        headers.add(new HeaderField("Accept", "application/hal+json, application/json"));
        if (broker.authorization() != null) {
            headers.add(new HeaderField("Authorization", broker.authorization()));
        }
        if (body != null) {
            headers.add(new HeaderField("Content-Type", "application/json"));
        }
        String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
        String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        HttpAnswer answer = HttpAnswer.of(transport.send(
                new WireRequest(method, path + query, headers, body == null ? null : Content.of(body.toJson()))));
        WireResponse response = answer.response();
        if (response == null) {
            throw BrokerFailure.unavailable(href, "- " + answer.reason());
        }
        if (!response.isSuccess()) {
            throw refusal(href, response);
        }
        return response.body();
    }

    private static BrokerFailure refusal(String href, WireResponse response) {
        int status = response.status();
        String problem = "answered " + status;
        return switch (status) {
            case 401, 403 -> BrokerFailure.refused(href, problem, "give credentials: --broker-token or --broker-basic");
            case 404 -> BrokerFailure.refused(href, problem, "correct the URL, or the name of the provider");
            default ->
                status >= 500
                        ? BrokerFailure.unavailable(href, problem)
                        : BrokerFailure.refused(href, problem + errors(response), "see the broker's log");
        };
    }

    /** What the broker says is wrong with the request: {@code errors}, a list of texts or lists of texts by parameter. */
    private static String errors(WireResponse response) {
        String text = response.body().utf8().orElse("");
        JsonValue body =
                text.isBlank() ? null : JsonDocument.parse("errors", text).value();
        JsonValue errors = body instanceof JsonObject object ? object.get("errors") : null;
        return errors == null ? "" : ": " + PactText.line(errors.toJson());
    }

    /** Only the broker itself is sent what is meant for it, credentials above all. */
    private URI resolved(String href) throws BrokerFailure {
        URI url;
        try {
            url = broker.url().resolve(href);
        } catch (IllegalArgumentException malformed) {
            throw BrokerFailure.refused(href, "is no URL", "see the broker's log");
        }
        if (!Origin.of(url).equals(Origin.of(broker.url()))) {
            throw BrokerFailure.refused(
                    href,
                    "is a link to another origin than " + Origin.of(broker.url()),
                    "tell the broker its public URL (PACT_BROKER_BASE_URL), or use the URL that it has");
        }
        return url;
    }

    private static JsonObject json(String href, Content content) throws BrokerFailure {
        String text = content.utf8().orElse("");
        JsonValue value = text.isBlank() ? null : JsonDocument.parse(href, text).value();
        if (value instanceof JsonObject object) {
            return object;
        }
        throw BrokerFailure.refused(
                href, "answered with something else than a JSON object", "correct the URL of the broker");
    }
}
