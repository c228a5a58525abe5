package dev.concordat.benchmarks.twins;

import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.wire.Exchange;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** After a change a member is gone. */
record LostMember(Predicate<Exchange> change, String name) implements Fault {

    @Override
    public Service over(Service clean) {
        Set<String> changed = new HashSet<>();
        return request -> {
            Exchange answer = clean.answer(request);
            if (change.test(answer)) {
                changed.add(request.path());
            }
            return request.method().equals("GET") && changed.contains(request.path()) ? without(answer, name) : answer;
        };
    }

    static Exchange without(Exchange exchange, String name) {
        JsonValue body = Requests.json(exchange.response().body()).orElse(null);
        return body instanceof JsonObject object && exchange.response().isSuccess()
                ? new Exchange(
                        exchange.request(),
                        Requests.withBody(exchange.response(), object.without(name)),
                        exchange.elapsed())
                : exchange;
    }
}
