package dev.concordat.tests.pact.check;

import dev.concordat.core.algebra.Containment;
import dev.concordat.core.algebra.Verdict;
import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.validate.InstanceValidator;
import dev.concordat.core.validate.Side;
import dev.concordat.core.validate.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;

/**
 * Whether what a schema allows the service to send is what a consumer expects. An expectation is asked for where those
 * before it are met, so that one cause is told once; many are asked for at once as long as nothing is wrong with them.
 */
final class Promises {

    private static final int STEPS = 20_000;

    /** Questions that nobody waits for the answer of. */
    private static final int MOST_UNDECIDED = 5;

    private final Contract contract;
    private final SchemaId schema;
    private final BiPredicate<Shortfall, Expectation> hopeless;
    private final List<JsonObject> assumed = new ArrayList<>();
    private final List<Shortfall> found = new ArrayList<>();
    private List<Expectation> expectations = List.of();
    private int undecided;

    private Promises(Contract contract, SchemaId schema, BiPredicate<Shortfall, Expectation> hopeless) {
        this.contract = Parts.of(contract, schema);
        this.schema = schema;
        this.hopeless = hopeless;
    }

    /**
     * The expectations that are not met.
     *
     * @param hopeless whether nothing need be asked about an expectation behind a shortfall
     */
    static List<Shortfall> broken(
            Contract contract,
            SchemaId schema,
            List<Expectation> expectations,
            BiPredicate<Shortfall, Expectation> hopeless) {
        Promises promises = new Promises(contract, schema, hopeless);
        List<Expectation> comparable = new ArrayList<>();
        for (Expectation each : expectations) {
            if (each.obstacle() == null) {
                comparable.add(each);
            } else {
                promises.found.add(new Shortfall.Open(each, each.obstacle(), "it is not compared"));
            }
        }
        promises.expectations = promises.possible(comparable);
        promises.assumed.addAll(ConsumerSchema.given(promises.expectations));
        promises.ask(0, promises.expectations.size());
        return promises.found;
    }

    /** Those that some value meets all of; each time, the first that makes them impossible is taken out. */
    private List<Expectation> possible(List<Expectation> all) {
        List<Expectation> kept = new ArrayList<>(all);
        while (!kept.isEmpty() && isImpossible(kept)) {
            int low = 1;
            int high = kept.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (isImpossible(kept.subList(0, middle))) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            Expectation first = kept.get(low - 1);
            found.add(new Shortfall.Impossible(first));
            kept.removeIf(other -> other.equals(first) || first.carries(other));
        }
        return kept;
    }

    private boolean isImpossible(List<Expectation> together) {
        List<JsonObject> schemas =
                together.stream().map(each -> each.outermost(each.possible())).toList();
        return verdict(Schemas.not(Schemas.all(schemas))) instanceof Verdict.Contained;
    }

    private void ask(int from, int to) {
        if (to - from > 1) {
            List<JsonObject> promised = expectations.subList(from, to).stream()
                    .map(each -> each.outermost(each.promised()))
                    .toList();
            if (!(verdict(when(assumed, Schemas.all(promised))) instanceof Verdict.Contained)) {
                int middle = (from + to) >>> 1;
                ask(from, middle);
                ask(middle, to);
            }
        } else if (from < to) {
            Expectation one = expectations.get(from);
            if (undecided <= MOST_UNDECIDED && found.stream().noneMatch(each -> hopeless.test(each, one))) {
                ask(one);
            }
        }
    }

    private void ask(Expectation one) {
        List<JsonObject> condition = new ArrayList<>(assumed);
        condition.addAll(others(one));
        JsonObject promised = one.outermost(one.promised());
        Verdict verdict = verdict(when(condition, promised));
        if (verdict instanceof Verdict.Undecided open) {
            undecided += open.keyword().equals("budget") ? 1 : 0;
            String reason = undecided > MOST_UNDECIDED ? "so is whatever comes behind it" : open.reason();
            found.add(new Shortfall.Open(one, open.keyword(), reason));
        } else if (verdict instanceof Verdict.NotContained not) {
            ConsumerSchema alone = ConsumerSchema.of(promised);
            List<Violation> objections =
                    new InstanceValidator(alone.contract(), Side.RESPONSE).validate(alone.id(), not.witness());
            Violation objection = (objections.isEmpty() ? not.objections() : objections).get(0);
            found.add(new Shortfall.Unpromised(one, not.witness(), objection));
            assumed.add(promised);
        }
    }

    /**
     * That the other members of the same example are there: they tell which of several alternatives is meant where no
     * value does.
     */
    private List<JsonObject> others(Expectation one) {
        List<JsonValue> names = new ArrayList<>();
        if (one.member() != null) {
            expectations.stream()
                    .filter(other -> other.member() != null && !other.equals(one))
                    .filter(other -> other.steps().equals(one.steps()))
                    .forEach(other -> names.add(new JsonString(Objects.requireNonNull(other.member()))));
        }
        return names.isEmpty() ? List.of() : List.of(one.outermost(Schemas.of("required", new JsonArray(names))));
    }

    private static JsonObject when(List<JsonObject> conditions, JsonObject consequence) {
        return conditions.isEmpty()
                ? consequence
                : Schemas.of("if", Schemas.all(conditions)).with("then", consequence);
    }

    private Verdict verdict(JsonObject expected) {
        ConsumerSchema consumer = ConsumerSchema.of(expected);
        return Containment.of(contract, consumer.contract(), Side.RESPONSE, STEPS)
                .firstWithin(schema, consumer.id());
    }
}
