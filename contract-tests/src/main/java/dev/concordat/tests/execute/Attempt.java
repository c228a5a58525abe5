package dev.concordat.tests.execute;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.validate.Side;
import dev.concordat.core.wire.BodyEncoder;
import dev.concordat.core.wire.EncodedBody;
import dev.concordat.core.wire.Exchange;
import dev.concordat.core.wire.TextReadings;
import dev.concordat.core.wire.WireRequest;
import dev.concordat.tests.plan.Argument;
import dev.concordat.tests.plan.Draft;
import dev.concordat.tests.plan.Extraction;
import dev.concordat.tests.plan.Pointers;
import dev.concordat.tests.plan.Recipe;
import dev.concordat.tests.plan.Source;
import dev.concordat.tests.plan.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One scenario under way. */
final class Attempt {

    private static final Set<String> READS = Set.of("GET", "HEAD");

    private final Wiring wiring;
    private final Scope scope;
    private final List<Exchange> course = new ArrayList<>();
    private final List<Hop> hops = new ArrayList<>();
    private final List<String> doubts = new ArrayList<>();
    private List<Exchange> needs = new ArrayList<>();

    Attempt(Wiring wiring, Scope scope) {
        this.wiring = wiring;
        this.scope = scope;
    }

    /** What the legs of a sequence were answered so far. */
    List<Exchange> course() {
        return course;
    }

    /** Tells the requests to come what an operation of a sequence was answered. */
    void remember(Operation operation, Outcome outcome) {
        scope.outcomes.put(operation.key(), outcome);
    }

    /** What was read before a change is out of date. */
    void forgetReaders(Operation changed) {
        wiring.contract().operations().stream()
                .filter(other -> other.path().equals(changed.path()) && READS.contains(other.method()))
                .forEach(other -> scope.outcomes.remove(other.key()));
    }

    List<Hop> hops() {
        return hops;
    }

    /** What was sent so far and is needed for what comes, in order. */
    List<Exchange> needs() {
        return needs;
    }

    void need(Exchange exchange) {
        if (needs.stream().noneMatch(other -> other.equals(exchange))) {
            needs.add(exchange);
        }
    }

    List<String> doubts() {
        return doubts;
    }

    /** Sends a step with one body after the other while the answer is one that another body may avoid. */
    Outcome send(Step step, Set<Integer> retryable) {
        return send(step, step.operation().method(), retryable);
    }

    /** The same with another method than that of the operation. */
    Outcome send(Step step, String method, Set<Integer> retryable) {
        Map<Parameter, JsonValue> values = new LinkedHashMap<>();
        for (Argument argument : step.arguments()) {
            Resolved resolved = resolve(argument.source());
            if (resolved.value() == null) {
                return new Outcome.NotSent("no value for "
                        + argument.parameter().in().keyword() + " parameter "
                        + argument.parameter().name() + ": " + resolved.doubt());
            }
            doubt(resolved.doubt());
            values.put(argument.parameter(), resolved.value());
        }
        List<Draft> drafts = step.drafts();
        Outcome outcome = new Outcome.NotSent("no body");
        for (int i = 0; i < Math.max(1, drafts.size()); i++) {
            if (outcome instanceof Outcome.Answered earlier) {
                hops.add(new Hop(step.operation(), earlier.exchange(), needs));
            }
            outcome = drafts.isEmpty()
                    ? transmit(step, method, values, null)
                    : transmit(step, method, values, drafts.get(i));
            if (!(outcome instanceof Outcome.Answered answered)
                    || !retryable.contains(answered.exchange().response().status())) {
                return outcome;
            }
        }
        return outcome;
    }

    private Outcome transmit(Step step, String method, Map<Parameter, JsonValue> values, @Nullable Draft draft) {
        EncodedBody body = null;
        if (draft instanceof Draft.Raw raw) {
            body = raw.body();
        } else if (draft instanceof Draft.Instance instance) {
            doubt(instance.doubt());
            Optional<EncodedBody> encoded = BodyEncoder.encode(wiring.contract(), instance.type(), bind(instance));
            if (encoded.isEmpty()) {
                return new Outcome.NotSent("the body cannot be encoded");
            }
            body = encoded.get();
        }
        Optional<WireRequest> request = wiring.assembler().assemble(step, method, values, body);
        return request.map(wiring.transport()::send)
                .orElseGet(() -> new Outcome.NotSent("a value has no form on the wire"));
    }

    private JsonValue bind(Draft.Instance draft) {
        JsonValue value = draft.value();
        boolean valid = isValid(draft, value);
        for (Map.Entry<String, Source> reference : draft.references().entrySet()) {
            Resolved resolved = resolve(reference.getValue());
            if (resolved.value() == null) {
                doubt("the body refers at " + reference.getKey() + " to something made up: " + resolved.doubt());
            } else {
                JsonValue bound = Pointers.set(value, reference.getKey(), resolved.value());
                // Two things of one name need not be of one kind: what was valid stays so.
                if (bound != null && (!valid || isValid(draft, bound))) {
                    doubt(resolved.doubt());
                    value = bound;
                } else {
                    doubt("the body refers at " + reference.getKey()
                            + " to something made up: what there is does not fit");
                }
            }
        }
        return value;
    }

    private boolean isValid(Draft.Instance draft, JsonValue value) {
        SchemaId schema = draft.type().schema();
        return schema == null || wiring.judge().accepts(schema, value, Side.REQUEST);
    }

    private void doubt(@Nullable String doubt) {
        if (doubt != null && !doubts.contains(doubt)) {
            doubts.add(doubt);
        }
    }

    private Resolved earlier(Source.Earlier earlier) {
        for (Extraction extraction : earlier.extractions()) {
            Optional<JsonValue> value =
                    earlier.leg() < course.size() ? extraction.from(course.get(earlier.leg())) : Optional.empty();
            if (value.isPresent() && value.get() != JsonNull.NULL) {
                return new Resolved(value.get(), null);
            }
        }
        return new Resolved(null, "the answer before holds none");
    }

    private Resolved resolve(Source source) {
        if (source instanceof Source.Literal literal) {
            return new Resolved(literal.value(), literal.doubt());
        }
        if (source instanceof Source.Earlier earlier) {
            return earlier(earlier);
        }
        Source.Bound bound = (Source.Bound) source;
        List<String> failures = new ArrayList<>();
        for (Recipe recipe : bound.recipes()) {
            Outcome outcome = scope.outcomes.get(recipe.key());
            if (outcome == null) {
                outcome = prepare(recipe);
            }
            Operation producer = recipe.step().operation();
            if (outcome instanceof Outcome.Answered answered && isThere(answered.exchange())) {
                JsonValue value = extract(recipe, answered.exchange(), bound.schema());
                if (value != null) {
                    scope.needs.getOrDefault(recipe.key(), List.of()).forEach(this::need);
                    need(answered.exchange());
                    boolean later = answered.exchange().response().status() == 202;
                    return new Resolved(value, later ? producer.signature() + " only promised it (202)" : null);
                }
                boolean success = answered.exchange().response().isSuccess();
                failures.add(producer.signature() + " " + (success ? "gave none" : describe(outcome)));
            } else {
                failures.add(producer.signature() + " " + describe(outcome));
            }
        }
        String reason = failures.isEmpty() ? "no operation hands one out" : String.join(", ", failures);
        return bound.fallback() == null
                ? new Resolved(null, reason)
                : new Resolved(bound.fallback().value(), "a made-up value is used: " + reason);
    }

    /** Sends a request that another one needs, and remembers what it needs itself. */
    private Outcome prepare(Recipe recipe) {
        List<Exchange> outer = needs;
        needs = new ArrayList<>();
        Outcome outcome = send(recipe.step(), Set.of(400, 404, 409, 422));
        if (outcome instanceof Outcome.Answered answered) {
            hops.add(new Hop(recipe.step().operation(), answered.exchange(), needs));
        }
        scope.outcomes.put(recipe.key(), outcome);
        scope.needs.put(recipe.key(), List.copyOf(needs));
        needs = outer;
        return outcome;
    }

    /** A conflict says that what was to be created exists, from an earlier run perhaps. */
    private static boolean isThere(Exchange exchange) {
        return exchange.response().isSuccess() || exchange.response().status() == 409;
    }

    private @Nullable JsonValue extract(Recipe recipe, Exchange exchange, @Nullable SchemaId schema) {
        for (Extraction extraction : recipe.extractions()) {
            boolean told = exchange.response().isSuccess() || extraction instanceof Extraction.Requested;
            Optional<JsonValue> value = told ? extraction.from(exchange) : Optional.empty();
            if (value.isPresent()) {
                List<JsonValue> readings =
                        value.get() instanceof JsonString text ? TextReadings.of(text.value()) : List.of(value.get());
                for (JsonValue reading : readings) {
                    if (schema == null || wiring.judge().accepts(schema, reading, Side.REQUEST)) {
                        return reading;
                    }
                }
            }
        }
        return null;
    }

    private static String describe(Outcome outcome) {
        if (outcome instanceof Outcome.Answered answered) {
            return "answered " + answered.exchange().response().status();
        }
        if (outcome instanceof Outcome.NotSent notSent) {
            return "could not be sent (" + notSent.reason() + ")";
        }
        return "did not answer";
    }

    /** A value, or null and why there is none; with a value, why the service may not know it. */
    private record Resolved(
            @Nullable JsonValue value, @Nullable String doubt) {}
}
