package dev.concordat.benchmarks.twins;

import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.wire.Exchange;
import java.util.HashMap;
import java.util.Map;

/** What is refused is stored all the same: readers see the values that it holds. */
record StoredRefusal(Origin origin) implements Fault {

    @Override
    public Service over(Service clean) {
        Map<String, JsonObject> stored = new HashMap<>();
        return request -> {
            Exchange answer = clean.answer(request);
            int status = answer.response().status();
            boolean meant = origin.traffic()
                    .operation(request)
                    .filter(origin.operation()::equals)
                    .isPresent();
            if (meant
                    && (status == 400 || status == 422)
                    && Requests.json(request.body()).orElse(null) instanceof JsonObject sent) {
                stored.put(request.path(), sent);
            } else if (meant && status / 100 == 2) {
                stored.remove(request.path());
            }
            JsonObject members = stored.get(request.path());
            return request.method().equals("GET") && members != null ? overlaid(answer, members) : answer;
        };
    }

    /** Only what is there may change, or the body would break its schema. */
    private static Exchange overlaid(Exchange exchange, JsonObject members) {
        JsonValue body = Requests.json(exchange.response().body()).orElse(null);
        if (!(body instanceof JsonObject object) || !exchange.response().isSuccess()) {
            return exchange;
        }
        JsonObject changed = object;
        for (Map.Entry<String, JsonValue> member : members.members().entrySet()) {
            JsonValue old = object.get(member.getKey());
            changed = old != null && old.type() == member.getValue().type()
                    ? changed.with(member.getKey(), member.getValue())
                    : changed;
        }
        return new Exchange(exchange.request(), Requests.withBody(exchange.response(), changed), exchange.elapsed());
    }
}
