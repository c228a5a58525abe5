package dev.concordat.tests.pact;

import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.JsonDocument;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Provider states by HTTP, for a service in another process. Each change is
 *
 * <pre>{@code
 * POST url
 * {"consumer": "web-shop", "state": "a book exists", "params": {"id": 17}, "action": "setup"}
 * }</pre>
 *
 * An answer 2xx means done; a JSON object in it are values for {@code ProviderState} generators. 404 and 501 mean that
 * the state is unknown, everything else that it could not be reached.
 */
public final class StateChangeUrl implements ProviderStates {

    private final URI url;
    private final PactClient client;

    public StateChangeUrl(URI url, Duration timeout) {
        this.url = url;
        this.client = new PactClient(timeout);
    }

    @Override
    public StateAnswer change(StateChange change) {
        byte[] body = body(change).getBytes(StandardCharsets.UTF_8);
        try {
            PactResponse response = client.send("POST", url, Map.of("Content-Type", "application/json"), body);
            int status = response.status();
            if (status / 100 == 2) {
                return new StateAnswer.Done(values(response));
            }
            return status == 404 || status == 501
                    ? new StateAnswer.Unknown()
                    : new StateAnswer.Failed(url + " answered " + status);
        } catch (PactClient.Unreachable unreachable) {
            return new StateAnswer.Unreachable(String.valueOf(unreachable.getMessage()));
        } catch (IOException broken) {
            return new StateAnswer.Failed(url + ": " + broken.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new StateAnswer.Failed("interrupted");
        }
    }

    @Override
    public String snippet(StateChange change) {
        return "case " + new JsonString(change.state()).toJson() + " -> ...   (POST " + url + " with " + body(change)
                + ")";
    }

    static String body(StateChange change) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("consumer", new JsonString(change.consumer()));
        members.put("state", new JsonString(change.state()));
        members.put("params", PactJson.of(change.params()));
        members.put("action", new JsonString(change.action().keyword()));
        return new JsonObject(members).toJson();
    }

    private static Map<String, @Nullable Object> values(PactResponse response) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        String text = new String(response.body(), StandardCharsets.UTF_8);
        if (JsonDocument.parse("state change", text).value() instanceof JsonObject object) {
            object.members().forEach((name, value) -> values.put(name, PactJson.plain(value)));
        }
        return values;
    }
}
