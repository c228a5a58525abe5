package dev.concordat.benchmarks.twins;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.wire.Exchange;
import dev.concordat.core.wire.WireRequest;
import dev.concordat.tests.plan.Pointers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When the faults of an operation may show: for which values, and after what. */
final class Triggers {

    private Triggers() {}

    /** For certain values only, those of the request first. */
    static List<Trigger> ofValues(Origin origin) {
        List<Trigger> triggers = new ArrayList<>();
        origin.requestType()
                .ifPresent(type -> members(origin, type.schema())
                        .forEach((pointer, schema) -> SpecialValue.of(origin, schema)
                                .ifPresent(special -> triggers.add(ofBody(pointer, special)))));
        for (Parameter parameter : origin.operation().parameters()) {
            SchemaId schema = parameter.valueSchema();
            if (parameter.in() == ParameterLocation.QUERY && schema != null) {
                SpecialValue.of(origin, schema)
                        .ifPresent(special -> triggers.add(ofParameter(origin, parameter, special)));
            }
        }
        return triggers.isEmpty() ? ofStored(origin) : triggers;
    }

    /** After certain requests only. */
    static List<Trigger> ofSequences(Origin origin) {
        String key = origin.operation().key();
        List<Trigger> triggers = new ArrayList<>();
        triggers.add(new Trigger(
                "from the third success on",
                3,
                (clean, before) -> before.successes(key) >= 2,
                plain -> Optional.of(plain.of(plain.last(), plain.last(), plain.last()))));
        origin.refusal()
                .ifPresent(refusal -> triggers.add(new Trigger(
                        "after a refusal",
                        3,
                        (clean, before) -> before.hasRefused(key),
                        plain -> Optional.of(plain.of(relocated(refusal.request(), plain.last()), plain.last())))));
        update(origin)
                .ifPresent(update -> triggers.add(
                        0,
                        new Trigger(
                                "after an update",
                                3,
                                (clean, before) ->
                                        before.hasChanged(clean.request().path()),
                                plain -> Optional.of(
                                        plain.of(relocated(update.request(), plain.last()), plain.last())))));
        return triggers;
    }

    private static Optional<Exchange> update(Origin origin) {
        return origin.contract().operations().stream()
                .filter(other -> other.path().equals(origin.operation().path())
                        && (other.method().equals("PUT") || other.method().equals("PATCH"))
                        && !origin.operation().method().equals("DELETE"))
                .flatMap(other -> origin
                        .traffic()
                        .first(other, exchange -> exchange.response().isSuccess())
                        .stream())
                .findFirst();
    }

    /** A request at the path of another one, whatever state it was made for. */
    static WireRequest relocated(WireRequest request, WireRequest at) {
        int question = request.target().indexOf('?');
        String query = question < 0 ? "" : request.target().substring(question);
        WireRequest moved = Requests.withTarget(request, at.path() + query);
        return request.header("If-Match").isPresent() ? Requests.withHeader(moved, "If-Match", "*") : moved;
    }

    private static Map<String, SchemaId> members(Origin origin, @Nullable SchemaId schema) {
        if (schema == null) {
            return Map.of();
        }
        Schema resolved = origin.contract().dereference(schema);
        return resolved.object().properties();
    }

    private static Trigger ofBody(String name, SpecialValue special) {
        String pointer = Pointers.child("", name);
        return new Trigger(
                "where the request has " + name + " " + special.text(),
                2,
                (clean, before) -> Requests.json(clean.request().body())
                        .map(body -> Pointers.get(body, pointer))
                        .filter(special.condition())
                        .isPresent(),
                plain -> Requests.with(plain.last(), pointer, special.sample()).map(plain::endingWith));
    }

    private static Trigger ofParameter(Origin origin, Parameter parameter, SpecialValue special) {
        return new Trigger(
                "where " + parameter.name() + " is " + special.text(),
                2,
                (clean, before) ->
                        origin.readings(clean.request(), parameter).stream().anyMatch(special.condition()),
                plain ->
                        Requests.with(plain.last(), parameter, special.sample()).map(plain::endingWith));
    }

    /** For certain values that were stored when the resource was created. */
    private static List<Trigger> ofStored(Origin origin) {
        List<Exchange> prelude = origin.plain().prelude();
        if (prelude.isEmpty()) {
            return List.of();
        }
        Exchange creation = prelude.get(prelude.size() - 1);
        Operation creator = origin.traffic().operation(creation.request()).orElseThrow();
        Origin other = new Origin(
                origin.traffic(),
                origin.validators(),
                origin.requests(),
                origin.responses(),
                creator,
                creation,
                new Script(prelude.subList(0, prelude.size() - 1), List.of(creation.request())));
        List<Trigger> triggers = new ArrayList<>();
        other.requestType()
                .ifPresent(type -> members(other, type.schema())
                        .forEach((name, schema) -> SpecialValue.of(other, schema)
                                .ifPresent(special -> triggers.add(ofStored(name, special, prelude)))));
        return triggers;
    }

    private static Trigger ofStored(String name, SpecialValue special, List<Exchange> prelude) {
        String pointer = Pointers.child("", name);
        return new Trigger(
                "where the resource has " + name + " " + special.text(),
                2,
                (clean, before) -> Requests.json(clean.response().body())
                        .map(body -> Pointers.get(body, pointer))
                        .filter(value ->
                                value != JsonNull.NULL && special.condition().test(value))
                        .isPresent(),
                plain -> Requests.with(prelude.get(prelude.size() - 1).request(), pointer, special.sample())
                        .map(creation -> {
                            List<Exchange> changed = new ArrayList<>(prelude.subList(0, prelude.size() - 1));
                            changed.add(new Exchange(
                                    creation, prelude.get(prelude.size() - 1).response()));
                            return new Script(changed, plain.requests());
                        }));
    }
}
