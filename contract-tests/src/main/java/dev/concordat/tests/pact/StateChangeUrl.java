package dev.concordat.tests.pact;

import dev.concordat.core.json.JsonString;
import dev.concordat.core.wire.Content;
import dev.concordat.core.wire.HeaderField;
import dev.concordat.core.wire.WireRequest;
import dev.concordat.core.wire.WireResponse;
import dev.concordat.tests.execute.HttpAnswer;
import dev.concordat.tests.execute.HttpTransport;
import dev.concordat.tests.execute.Transport;
import java.net.URI;
import java.time.Duration;
import java.util.List;

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
    private final Transport transport;

    public StateChangeUrl(URI url, Duration timeout) {
        this(url, new HttpTransport(url.toString(), PactOptions.limits(timeout)));
    }

    StateChangeUrl(URI url, Transport transport) {
        this.url = url;
        this.transport = transport;
    }

    @Override
    public StateAnswer change(StateChange change) {
        List<HeaderField> headers = List.of(new HeaderField("Content-Type", "application/json"));
        HttpAnswer answer =
                HttpAnswer.of(transport.send(new WireRequest("POST", "", headers, Content.of(change.toJson()))));
        if (answer.response() != null) {
            return answer(answer.response());
        }
        String reason = url + ": " + answer.reason();
        return answer.unreachable() ? new StateAnswer.Unreachable(reason) : new StateAnswer.Failed(reason);
    }

    private StateAnswer answer(WireResponse response) {
        if (response.isSuccess()) {
            return StateAnswer.Done.with(response.body().utf8().orElse(""));
        }
        return response.status() == 404 || response.status() == 501
                ? new StateAnswer.Unknown()
                : new StateAnswer.Failed(url + " answered " + response.status());
    }

    @Override
    public String snippet(StateChange change) {
        return "case " + new JsonString(change.state()).toJson() + " -> ...   (POST " + url + " with " + change.toJson()
                + ")";
    }
}
