package dev.concordat.benchmarks.twins;

import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.generate.Instance;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.validate.Side;
import dev.concordat.core.wire.Exchange;
import dev.concordat.tests.plan.Pointers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers whose body breaks one keyword of its schema at one place. */
final class BodyFaults implements Derivation {

    @Override
    public List<Candidate> of(Origin origin) {
        SchemaId schema = origin.responseType().map(type -> type.schema()).orElse(null);
        if (schema == null) {
            return List.of();
        }
        List<Instance> invalid =
                Derivation.spread(origin, origin.responses().invalid(schema, 1).instances(), Instance::keyword);
        Proof proof = (clean, faulty) -> isAccepted(origin, schema, clean)
                && Requests.json(faulty.response().body())
                        .filter(body -> origin.validators().refuse(schema, body, Side.RESPONSE))
                        .isPresent();
        List<Candidate> candidates = new ArrayList<>(Derivation.combined(
                origin,
                invalid,
                (instance, trigger) -> candidate(origin, instance, instance.pointer(), trigger, proof)));
        // In the second item of a list only.
        Trigger second = new Trigger("where there are two", 2, (clean, before) -> true, Optional::of);
        invalid.stream()
                .filter(instance -> instance.pointer().contains("/0/"))
                .forEach(instance -> candidates.add(
                        0, candidate(origin, instance, instance.pointer().replaceFirst("/0/", "/1/"), second, proof)));
        return candidates;
    }

    private static boolean isAccepted(Origin origin, SchemaId schema, Exchange exchange) {
        return Requests.json(exchange.response().body())
                .filter(body -> origin.validators().accept(schema, body, Side.RESPONSE))
                .isPresent();
    }

    private static Candidate candidate(Origin origin, Instance instance, String pointer, Trigger trigger, Proof proof) {
        JsonValue part = Pointers.get(instance.value(), instance.pointer());
        String what = "body" + pointer + " breaks " + instance.keyword() + " (" + instance.reason() + ")";
        return origin.candidate(
                what,
                Twin.Group.BODY,
                trigger,
                (clean, service) -> broken(clean, pointer, instance.keyword(), part),
                proof,
                "response-schema");
    }

    private static Exchange broken(Exchange clean, String pointer, String keyword, @Nullable JsonValue part) {
        JsonValue body = Requests.json(clean.response().body()).orElse(null);
        JsonValue old = body == null ? null : Pointers.get(body, pointer);
        if (body == null || old == null || part == null || !clean.response().isSuccess()) {
            return clean;
        }
        JsonValue changed =
                keyword.equals("required") && old instanceof JsonObject one && part instanceof JsonObject other
                        ? common(one, other)
                        : part;
        JsonValue whole = Pointers.set(body, pointer, changed);
        return whole == null
                ? clean
                : new Exchange(clean.request(), Requests.withBody(clean.response(), whole), clean.elapsed());
    }

    /** What the body has, without what the broken value lacks. */
    private static JsonObject common(JsonObject body, JsonObject broken) {
        Map<String, JsonValue> members = new LinkedHashMap<>(body.members());
        members.keySet().retainAll(broken.members().keySet());
        return new JsonObject(members);
    }
}
