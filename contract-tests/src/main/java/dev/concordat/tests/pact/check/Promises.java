package dev.concordat.tests.pact.check;

import dev.concordat.core.algebra.Containment;
import dev.concordat.core.algebra.Verdict;
import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.validate.InstanceValidator;
import dev.concordat.core.validate.Side;
import dev.concordat.core.validate.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Whether what a schema allows the service to send is what a consumer expects. An expectation is asked for under the
 * condition that those before it are met, so that one cause is told once.
 */
final class Promises {

    private static final int STEPS = 20_000;

    /** Questions that nobody waits for the answer of. */
    private static final int MOST_OPEN = 5;

    private final Contract contract;
    private final SchemaId schema;
    private final List<Shortfall> shortfalls = new ArrayList<>();

    private Promises(Contract contract, SchemaId schema) {
        this.contract = contract;
        this.schema = schema;
    }

    /**
     * The expectations that are not met, in their order.
     *
     * @param hopeless whether nothing need be asked about what is inside the place of a shortfall and behind it
     */
    static List<Shortfall> broken(
            Contract contract,
            SchemaId schema,
            List<Expectation> expectations,
            BiPredicate<Shortfall, Expectation> hopeless) {
        Promises promises = new Promises(contract, schema);
        List<Expectation> comparable = new ArrayList<>();
        for (Expectation each : expectations) {
            if (each.obstacle() == null) {
                comparable.add(each);
            } else {
                promises.shortfalls.add(new Shortfall.Open(each, each.obstacle(), "it is not described by a schema"));
            }
        }
        promises.ask(promises.possible(comparable), hopeless);
        return promises.shortfalls;
    }

    /** Those that some value meets all of. */
    private List<Expectation> possible(List<Expectation> expectations) {
        List<Expectation> kept = new ArrayList<>(expectations);
        while (!kept.isEmpty()) {
            ConsumerContract consumer = ConsumerContract.of(kept);
            Containment containment = compared(consumer);
            if (!isImpossible(containment, consumer, kept.size())) {
                break;
            }
            int low = 1;
            int high = kept.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (isImpossible(containment, consumer, middle)) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            Expectation first = kept.get(low - 1);
            shortfalls.add(new Shortfall.Impossible(first));
            kept.removeIf(other -> other.equals(first) || first.carries(other));
        }
        return kept;
    }

    private void ask(List<Expectation> expectations, BiPredicate<Shortfall, Expectation> hopeless) {
        ConsumerContract consumer = ConsumerContract.of(expectations);
        Containment containment = compared(consumer);
        if (containment.firstWithin(schema, consumer.all()) instanceof Verdict.Contained) {
            return;
        }
        InstanceValidator validator = new InstanceValidator(consumer.contract(), Side.RESPONSE);
        List<Shortfall> found = new ArrayList<>();
        int open = 0;
        for (int i = 0; i < expectations.size(); i++) {
            Expectation each = expectations.get(i);
            if (found.stream().anyMatch(shortfall -> hopeless.test(shortfall, each))) {
                continue;
            }
            if (open == MOST_OPEN) {
                found.add(new Shortfall.Open(each, "budget", "too much before it is undecided"));
                break;
            }
            Verdict verdict = containment.firstWithin(schema, consumer.whenBefore(i));
            if (verdict instanceof Verdict.Undecided undecided) {
                found.add(new Shortfall.Open(each, undecided.keyword(), undecided.reason()));
                open += undecided.keyword().equals("budget") ? 1 : 0;
            } else if (verdict instanceof Verdict.NotContained not) {
                List<Violation> objections = validator.validate(consumer.alone(i), not.witness());
                found.add(new Shortfall.Unpromised(
                        each,
                        not.witness(),
                        objections.isEmpty() ? not.objections().get(0) : objections.get(0)));
            }
        }
        shortfalls.addAll(found);
    }

    private boolean isImpossible(Containment containment, ConsumerContract consumer, int first) {
        return containment.firstWithin(schema, consumer.impossible(first)) instanceof Verdict.Contained;
    }

    private Containment compared(ConsumerContract consumer) {
        return Containment.of(contract, consumer.contract(), Side.RESPONSE, STEPS);
    }
}
