package dev.concordat.benchmarks.twins;

import dev.concordat.core.wire.Content;
import dev.concordat.core.wire.Exchange;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** A change that is repeated just as it was loses a member. */
record RepeatedLoss(Predicate<Exchange> change, String name) implements Fault {

    @Override
    public Service over(Service clean) {
        Map<String, Content> last = new HashMap<>();
        Set<String> lost = new HashSet<>();
        return request -> {
            Exchange answer = clean.answer(request);
            Content body = request.body();
            if (body != null && change.test(answer) && body.equals(last.put(request.path(), body))) {
                lost.add(request.path());
            }
            return request.method().equals("GET") && lost.contains(request.path())
                    ? LostMember.without(answer, name)
                    : answer;
        };
    }
}
