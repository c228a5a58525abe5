package dev.concordat.tests.pact;

import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.JsonDocument;
import dev.concordat.core.wire.Content;
import dev.concordat.core.wire.HeaderField;
import dev.concordat.core.wire.WireRequest;
import dev.concordat.core.wire.WireResponse;
import dev.concordat.tests.execute.HttpAnswer;
import dev.concordat.tests.execute.HttpTransport;
import dev.concordat.tests.execute.Transport;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Messages by HTTP, for a provider in another process, as the verifiers of the Pact project ask for them:
 *
 * <pre>{@code
 * POST url
 * {"description": "a book was lent", "providerStates": [{"name": "a book exists", "params": {"id": 17}}]}
 * }</pre>
 *
 * A synchronous message has {@code request} besides, with {@code contents} and {@code metadata} as in a pact of version
 * 4. An answer 2xx is the message: its body the contents, {@code Content-Type} their type, {@code Pact-Message-Metadata}
 * the metadata as a JSON object in Base64. 404 and 501 mean that the message is unknown, everything else that it could
 * not be produced.
 */
public final class MessageUrl implements ProviderMessages {

    private static final String METADATA = "Pact-Message-Metadata";

    private final URI url;
    private final Transport transport;

    public MessageUrl(URI url, Duration timeout) {
        this(url, new HttpTransport(url.toString(), PactOptions.limits(timeout)));
    }

    MessageUrl(URI url, Transport transport) {
        this.url = url;
        this.transport = transport;
    }

    @Override
    public MessageAnswer produce(MessageRequest request) {
        List<HeaderField> headers = List.of(new HeaderField("Content-Type", "application/json"));
        HttpAnswer answer =
                HttpAnswer.of(transport.send(new WireRequest("POST", "", headers, Content.of(body(request)))));
        WireResponse response = answer.response();
        if (response == null) {
            String reason = url + ": " + answer.reason();
            return answer.unreachable() ? new MessageAnswer.Unreachable(reason) : new MessageAnswer.Failed(reason);
        }
        if (response.isSuccess()) {
            return message(response);
        }
        return response.status() == 404 || response.status() == 501
                ? new MessageAnswer.Unknown()
                : new MessageAnswer.Failed(url + " answered " + response.status());
    }

    private MessageAnswer message(WireResponse response) {
        Map<String, @Nullable Object> metadata = new LinkedHashMap<>();
        String encoded = response.header(METADATA).orElse("");
        if (!encoded.isEmpty()) {
            JsonObject decoded = decoded(encoded);
            if (decoded == null) {
                return new MessageAnswer.Failed(
                        "the header " + METADATA + " of " + url + " is no JSON object in Base64");
            }
            decoded.members().forEach((name, value) -> metadata.put(name, PactJson.plain(value)));
        }
        String type = response.header("Content-Type").orElse(null);
        return new MessageAnswer.Produced(new PactMessage(response.body(), type, metadata));
    }

    private static @Nullable JsonObject decoded(String encoded) {
        try {
            String text = new String(Base64.getDecoder().decode(encoded.strip()), StandardCharsets.UTF_8);
            return JsonDocument.parse(METADATA, text).value() instanceof JsonObject object ? object : null;
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }

    @Override
    public String snippet(MessageRequest request) {
        return "case " + new JsonString(request.description()).toJson() + " -> ...   (POST " + url + " with "
                + body(request) + ")";
    }

    static String body(MessageRequest request) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("description", new JsonString(request.description()));
        members.put(
                "providerStates",
                new JsonArray(request.states().stream().map(MessageUrl::state).toList()));
        if (request.request() != null) {
            members.put("request", message(request.request()));
        }
        return new JsonObject(members).toJson();
    }

    private static JsonValue state(MessageRequest.State state) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("name", new JsonString(state.name()));
        members.put("params", PactJson.of(state.params()));
        return new JsonObject(members);
    }

    /** A message as a pact of version 4 has it. */
    private static JsonValue message(PactMessage message) {
        Map<String, JsonValue> contents = new LinkedHashMap<>();
        String type = message.contentType() == null ? "" : message.contentType();
        String text = message.contents().utf8().orElse(null);
        JsonValue json = text != null && type.contains("json")
                ? JsonDocument.parse("contents", text).value()
                : null;
        contents.put("contentType", new JsonString(type));
        contents.put("encoded", text == null ? new JsonString("base64") : new JsonBoolean(false));
        contents.put("content", json != null ? json : new JsonString(text != null ? text : base64(message)));
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("contents", new JsonObject(contents));
        members.put("metadata", PactJson.of(message.metadata()));
        return new JsonObject(members);
    }

    private static String base64(PactMessage message) {
        return Base64.getEncoder().encodeToString(message.contents().bytes());
    }
}
