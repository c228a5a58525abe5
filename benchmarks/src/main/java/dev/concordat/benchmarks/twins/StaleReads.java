package dev.concordat.benchmarks.twins;

import dev.concordat.core.wire.Exchange;
import dev.concordat.core.wire.WireRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * After a change everybody sees what was there before it.
 *
 * @param change which exchanges are the change
 * @param stale whether the old answer stands in for the new one
 */
record StaleReads(Predicate<Exchange> change, BiPredicate<Exchange, Exchange> stale) implements Fault {

    @Override
    public Service over(Service clean) {
        Map<String, Exchange> read = new HashMap<>();
        Map<String, Exchange> frozen = new HashMap<>();
        return request -> {
            boolean reads = request.method().equals("GET");
            String path = request.path();
            WireRequest get = Requests.withHeader(Requests.withMethod(request, "GET"), "If-None-Match", null);
            Exchange before = reads ? null : clean.answer(get);
            Exchange answer = clean.answer(request);
            if (before != null && change.test(answer)) {
                // What was read with the reader's own fields looks like the reader's answers.
                frozen.put(path, read.getOrDefault(path, before));
            } else if (before != null && answer.response().isSuccess()) {
                frozen.remove(path);
            }
            if (!reads) {
                return answer;
            }
            Exchange old = frozen.get(path);
            if (old != null && old.response().isSuccess() && stale.test(old, answer)) {
                return new Exchange(request, old.response(), answer.elapsed());
            }
            read.put(path, answer);
            return answer;
        };
    }
}
