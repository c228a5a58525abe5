package dev.concordat.benchmarks.twins;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.wire.Exchange;
import dev.concordat.core.wire.WireRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Changes that are answered as if they were done, and are not, or are done and told to have failed. All show only after
 * several requests, so they are of depth 3.
 */
final class StateFaults implements Derivation {

    @Override
    public List<Candidate> of(Origin origin) {
        return switch (origin.operation().method()) {
            case "DELETE" ->
                reader(origin, origin.operation().path())
                        .map(read -> deletion(origin, read))
                        .orElse(List.of());
            case "PUT", "PATCH" ->
                reader(origin, origin.operation().path())
                        .map(read -> update(origin, read))
                        .orElse(List.of());
            case "POST" -> creation(origin);
            default -> List.of();
        };
    }

    /** The good request of the operation that reads a path. */
    private static Optional<Exchange> reader(Origin origin, String path) {
        return origin.contract().operations().stream()
                .filter(other -> other.method().equals("GET") && other.path().equals(path))
                .flatMap(other ->
                        origin
                                .traffic()
                                .first(other, exchange -> exchange.response().status() == 200)
                                .stream())
                .findFirst();
    }

    private static Candidate candidate(
            Origin origin, String what, Map<String, Set<String>> fitting, Fault fault, Script script, Proof proof) {
        String name = origin.operation().key() + ": " + what;
        return new Candidate(name, Twin.Group.STATE, 3, fitting, fault, script, proof);
    }

    private static List<Candidate> deletion(Origin origin, Exchange read) {
        WireRequest delete = origin.plain().last();
        Fault fault = new StaleReads(
                exchange -> isOf(origin, exchange),
                (before, now) ->
                        now.response().status() == 404 || now.response().status() == 410);
        return List.of(candidate(
                origin,
                "does not delete",
                Map.of(origin.operation().key(), Set.of("use-after-delete")),
                fault,
                origin.plain().of(delete, Triggers.relocated(read.request(), delete)),
                (clean, faulty) -> clean.response().status() / 100 == 4
                        && faulty.response().isSuccess()));
    }

    private static boolean isOf(Origin origin, Exchange exchange) {
        return exchange.response().isSuccess()
                && origin.traffic()
                        .operation(exchange.request())
                        .filter(origin.operation()::equals)
                        .isPresent();
    }

    private static List<Candidate> update(Origin origin, Exchange read) {
        WireRequest update = origin.plain().last();
        WireRequest get = Triggers.relocated(read.request(), update);
        Map<String, Set<String>> fitting = Map.of(
                origin.operation().key(), Set.of("update-stored", "merge-patch", "failed-update-leaves-no-trace"));
        BiPredicate<Exchange, Exchange> always = (before, now) -> true;
        List<Candidate> candidates = new ArrayList<>();
        candidates.add(candidate(
                origin,
                "is not stored",
                fitting,
                new StaleReads(exchange -> isOf(origin, exchange), always),
                origin.plain().of(update, get),
                StateFaults::differ));
        Requests.json(update.body())
                .filter(JsonObject.class::isInstance)
                .map(body -> ((JsonObject) body).members().keySet())
                .ifPresent(names -> names.forEach(name -> candidates.add(candidate(
                        origin,
                        "loses " + name,
                        fitting,
                        new LostMember(exchange -> isOf(origin, exchange), name),
                        origin.plain().of(update, get),
                        (clean, faulty) -> member(clean, name) != null && member(faulty, name) == null))));
        origin.refusal()
                .ifPresent(refusal -> candidates.add(candidate(
                        origin,
                        "is stored although it is refused",
                        Map.of(origin.operation().key(), Set.of("failed-update-leaves-no-trace")),
                        new StoredRefusal(origin),
                        origin.plain().of(Triggers.relocated(refusal.request(), update), get),
                        StateFaults::differ)));
        if (origin.operation().method().equals("PUT")) {
            Requests.json(update.body())
                    .filter(JsonObject.class::isInstance)
                    .map(body -> ((JsonObject) body).members().keySet())
                    .ifPresent(names -> names.forEach(name -> candidates.add(candidate(
                            origin,
                            "loses " + name + " when it is repeated",
                            Map.of(origin.operation().key(), Set.of("put-idempotent")),
                            new RepeatedLoss(exchange -> isOf(origin, exchange), name),
                            origin.plain().of(update, update, get),
                            (clean, faulty) -> member(clean, name) != null && member(faulty, name) == null))));
        }
        update.header("If-Match")
                .ifPresent(tag -> candidates.add(candidate(
                        origin,
                        "ignores If-Match",
                        Map.of(origin.operation().key(), Set.of("if-match-honoured")),
                        clean -> request -> ignoring(clean, clean.answer(request)),
                        origin.plain().of(Requests.withHeader(update, "If-Match", "\"4711\"")),
                        (clean, faulty) -> clean.response().status() == 412
                                && faulty.response().isSuccess())));
        return candidates;
    }

    private static Exchange ignoring(Service service, Exchange clean) {
        return clean.response().status() == 412
                ? service.answer(Requests.withHeader(clean.request(), "If-Match", "*"))
                : clean;
    }

    private static List<Candidate> creation(Origin origin) {
        String location = origin.good().response().header("Location").orElse("");
        Operation reader = origin.traffic()
                .matcher()
                .match("GET", location)
                .map(match -> match.operation())
                .orElse(null);
        Optional<Exchange> missing = reader == null
                ? Optional.empty()
                : origin.traffic().first(reader, exchange -> exchange.response().status() == 404);
        if (location.isEmpty() || missing.isEmpty() || reader == null) {
            return List.of();
        }
        List<Exchange> prelude = new ArrayList<>(origin.plain().prelude());
        prelude.add(origin.good());
        WireRequest read = Requests.withTarget(missing.get().request(), location);
        Map<String, Set<String>> fitting = Map.of(
                origin.operation().key(), Set.of("available-after-create", "location-served"),
                reader.key(), Set.of("valid-data-refused"));
        Fault lost = clean -> request -> {
            Exchange plain = clean.answer(request);
            boolean meant = plain.response().isSuccess()
                    && origin.traffic()
                            .operation(request)
                            .filter(reader::equals)
                            .isPresent();
            return meant ? new Exchange(request, missing.get().response(), plain.elapsed()) : plain;
        };
        return List.of(candidate(
                origin,
                "what it creates cannot be read",
                fitting,
                lost,
                new Script(prelude, List.of(read)),
                (clean, faulty) ->
                        clean.response().isSuccess() && faulty.response().status() == 404));
    }

    private static boolean differ(Exchange clean, Exchange faulty) {
        return clean.response().isSuccess()
                && faulty.response().isSuccess()
                && !clean.response().body().equals(faulty.response().body());
    }

    private static @Nullable JsonValue member(Exchange exchange, String name) {
        return Requests.json(exchange.response().body()).orElse(null) instanceof JsonObject object
                ? object.get(name)
                : null;
    }
}
