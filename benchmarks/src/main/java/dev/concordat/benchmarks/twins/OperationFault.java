package dev.concordat.benchmarks.twins;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.wire.Exchange;

/** A fault in the answers of one operation. */
record OperationFault(Traffic traffic, Operation operation, Trigger.Condition condition, Change change)
        implements Fault {

    /** What the fault makes of an answer; the answer itself where the fault has nothing to do with it. */
    interface Change {
        Exchange of(Exchange clean, Service service);
    }

    @Override
    public Service over(Service clean) {
        History history = new History();
        return request -> {
            Exchange plain = clean.answer(request);
            Operation asked = traffic.operation(request).orElse(null);
            if (asked == null) {
                return plain;
            }
            boolean shows = asked.equals(operation) && condition.holds(plain, history);
            history.note(asked.key(), plain);
            return shows ? change.of(plain, clean) : plain;
        };
    }
}
