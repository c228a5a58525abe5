package dev.concordat.benchmarks.twins;

import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.generate.Instance;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.validate.Side;
import dev.concordat.core.wire.Exchange;
import dev.concordat.core.wire.WireRequest;
import dev.concordat.tests.plan.Pointers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One limit of a parameter or body that is not enforced: what breaks only it is taken like the good request. */
final class ValidationFaults implements Derivation {

    /**
     * A limit.
     *
     * @param place as the clean service names it in its refusals: in, name, pointer and keyword
     * @param broken makes a good request break it
     * @param invalid whether the validators say so
     */
    private record Limit(
            String what, List<String> place, Function<WireRequest, Optional<WireRequest>> broken, boolean invalid) {}

    @Override
    public List<Candidate> of(Origin origin) {
        List<Limit> limits = new ArrayList<>();
        origin.requestType().ifPresent(type -> body(origin, type.schema(), limits));
        origin.operation().parameters().forEach(parameter -> parameter(origin, parameter, limits));
        if (origin.good().request().body() != null) {
            limits.add(new Limit(
                    "takes bodies of undeclared types",
                    List.of("415"),
                    request -> Optional.of(Requests.withHeader(request, "Content-Type", "application/x-undeclared")),
                    true));
        }
        List<Limit> sound = limits.stream().filter(Limit::invalid).toList();
        return Derivation.combined(
                origin,
                Derivation.spread(
                        origin, sound, limit -> limit.place().get(limit.place().size() - 1)),
                (limit, trigger) -> origin.candidate(
                        limit.what(),
                        Twin.Group.VALIDATION,
                        trigger,
                        (clean, service) -> names(clean, limit.place()) ? taken(origin, clean, service) : clean,
                        trigger.setup()
                                .of(origin.plain())
                                .flatMap(script ->
                                        limit.broken().apply(script.last()).map(script::endingWith))
                                .orElse(null),
                        (clean, faulty) -> clean.response().status() / 100 == 4
                                && faulty.response().isSuccess(),
                        "invalid-data-accepted",
                        "required-header-not-enforced"));
    }

    private static void body(Origin origin, @Nullable SchemaId schema, List<Limit> limits) {
        JsonValue good = Requests.json(origin.good().request().body()).orElse(null);
        if (schema == null || good == null) {
            return;
        }
        for (Instance instance : origin.requests().invalid(schema, 2).instances()) {
            JsonValue part = Pointers.get(instance.value(), instance.pointer());
            JsonValue whole = part == null ? null : Pointers.set(good, instance.pointer(), part);
            boolean invalid = whole != null && origin.validators().refuse(schema, whole, Side.REQUEST);
            limits.add(new Limit(
                    "takes a body with " + instance.pointer() + " that breaks " + instance.keyword() + " ("
                            + instance.reason() + ")",
                    List.of("body", "", instance.pointer(), instance.keyword()),
                    request -> part == null ? Optional.empty() : Requests.with(request, instance.pointer(), part),
                    invalid));
        }
    }

    private static void parameter(Origin origin, Parameter parameter, List<Limit> limits) {
        String in = parameter.in().keyword();
        SchemaId schema = parameter.valueSchema();
        if (parameter.in() == ParameterLocation.PATH
                || schema == null
                || parameter.name().equals("If-Match")) {
            return;
        }
        if (parameter.required()) {
            limits.add(new Limit(
                    "does without " + in + " parameter " + parameter.name(),
                    List.of(in, parameter.name(), "", "required"),
                    request -> Requests.with(request, parameter, null),
                    true));
        }
        for (Instance instance : origin.requests().invalid(schema, 2).instances()) {
            boolean scalar = !(instance.value() instanceof JsonObject) && !(instance.value() instanceof JsonArray);
            String text = instance.value() instanceof JsonString string
                    ? string.value()
                    : instance.value().toJson();
            boolean invalid = scalar
                    ? !text.isBlank() && origin.validators().refuseText(schema, text, Side.REQUEST)
                    : origin.validators().refuse(schema, instance.value(), Side.REQUEST);
            limits.add(new Limit(
                    "takes " + in + " parameter " + parameter.name() + " that breaks " + instance.keyword() + " ("
                            + instance.reason() + ")",
                    List.of(in, parameter.name(), instance.pointer(), instance.keyword()),
                    request -> Requests.with(request, parameter, instance.value()),
                    invalid));
        }
    }

    /** Whether a refusal is about one limit and nothing else. */
    private static boolean names(Exchange exchange, List<String> place) {
        if (place.size() == 1) {
            return place.get(0).equals(Integer.toString(exchange.response().status()));
        }
        JsonValue body = Requests.json(exchange.response().body()).orElse(null);
        return body instanceof JsonObject problem
                && problem.get("violations") instanceof JsonArray violations
                && violations.items().stream()
                        .allMatch(item -> item instanceof JsonObject violation
                                && text(violation, "in").equals(place.get(0))
                                && text(violation, "name").equals(place.get(1))
                                && text(violation, "pointer").equals(place.get(2))
                                && text(violation, "keyword").equals(place.get(3)));
    }

    private static String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString string ? string.value() : "";
    }

    /** What the service answers where the request is good. */
    private static Exchange taken(Origin origin, Exchange clean, Service service) {
        WireRequest good = origin.good().request();
        WireRequest asked = clean.request();
        String query = good.target().substring(good.path().length());
        WireRequest repaired = new WireRequest(asked.method(), asked.path() + query, good.headers(), good.body());
        String condition = asked.header("If-Match").orElse(null);
        Exchange answer =
                service.answer(condition == null ? repaired : Requests.withHeader(repaired, "If-Match", condition));
        return answer.response().isSuccess() ? new Exchange(asked, answer.response(), answer.elapsed()) : clean;
    }
}
