package dev.concordat.benchmarks.twins;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.wire.Exchange;
import dev.concordat.core.wire.WireRequest;
import dev.concordat.core.wire.WireResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What HTTP demands whatever the document says: HEAD, undeclared methods, Location, and refusals that tell too much. */
final class ProtocolFaults implements Derivation {

    private static final String TRACE = """
            java.lang.NullPointerException: null
            \tat com.example.shop.OrderService.find(OrderService.java:42)
            \tat com.example.shop.OrderController.read(OrderController.java:17)
            """;

    @Override
    public List<Candidate> of(Origin origin) {
        List<Candidate> candidates = new ArrayList<>();
        WireRequest good = origin.plain().last();
        Operation operation = origin.operation();
        if (operation.method().equals("GET")) {
            WireRequest head = Requests.withMethod(good, "HEAD");
            candidates.add(candidate(
                    origin,
                    "HEAD is answered with 404",
                    Map.of(operation.key(), Set.of("head-like-get")),
                    changed(origin, "HEAD", answer -> Requests.withStatus(answer, 404)),
                    origin.plain().endingWith(head),
                    (clean, faulty) ->
                            clean.response().isSuccess() && faulty.response().status() == 404));
        }
        WireRequest undeclared = undeclared(origin, good);
        if (undeclared != null && isFirst(origin)) {
            Map<String, Set<String>> fitting = new HashMap<>();
            origin.contract().operations().stream()
                    .filter(other -> other.path().equals(operation.path()))
                    .forEach(other -> fitting.put(other.key(), Set.of("undeclared-method", "allow-header")));
            candidates.add(candidate(
                    origin,
                    undeclared.method() + " is taken though it is not declared",
                    fitting,
                    changed(origin, undeclared.method(), answer -> Requests.withStatus(answer, 200)),
                    origin.plain().endingWith(undeclared),
                    (clean, faulty) -> clean.response().status() == 405
                            && faulty.response().isSuccess()));
            candidates.add(candidate(
                    origin,
                    "405 without Allow",
                    fitting,
                    changed(origin, undeclared.method(), answer -> Requests.withHeader(answer, "Allow", null)),
                    origin.plain().endingWith(undeclared),
                    (clean, faulty) -> faulty.response().status() == 405
                            && clean.response().header("Allow").isPresent()
                            && faulty.response().header("Allow").isEmpty()));
        }
        origin.good()
                .response()
                .header("Location")
                .ifPresent(location -> candidates.add(origin.candidate(
                        "its Location leads nowhere",
                        Twin.Group.PROTOCOL,
                        Trigger.ALWAYS,
                        (clean, service) -> new Exchange(
                                clean.request(),
                                clean.response().status() != 201
                                        ? clean.response()
                                        : Requests.withHeader(clean.response(), "Location", "/nowhere/4711"),
                                clean.elapsed()),
                        (clean, faulty) -> clean.response().status() == 201
                                && faulty.response()
                                        .header("Location")
                                        .orElse("")
                                        .equals("/nowhere/4711")
                                && origin.traffic()
                                        .matcher()
                                        .match("GET", "/nowhere/4711")
                                        .isEmpty(),
                        "location-served",
                        "available-after-create",
                        "response-headers")));
        origin.refusal()
                .ifPresent(refusal -> candidates.add(origin.candidate(
                        "refusals show a stack trace",
                        Twin.Group.PROTOCOL,
                        Trigger.ALWAYS,
                        (clean, service) -> new Exchange(clean.request(), traced(clean.response()), clean.elapsed()),
                        origin.plain().endingWith(Triggers.relocated(refusal.request(), good)),
                        (clean, faulty) ->
                                faulty.response().body().utf8().orElse("").contains("OrderController.java:17"),
                        "internals-shown")));
        return candidates;
    }

    /** What is wrong with a path is wrong with it once. */
    private static boolean isFirst(Origin origin) {
        return origin.contract().operations().stream()
                .filter(other -> other.path().equals(origin.operation().path()))
                .findFirst()
                .filter(origin.operation()::equals)
                .isPresent();
    }

    private static @Nullable WireRequest undeclared(Origin origin, WireRequest good) {
        return List.of("DELETE", "PUT", "PATCH", "POST").stream()
                .filter(method ->
                        !origin.traffic().matcher().methods(good.target()).contains(method))
                .findFirst()
                .map(method -> Requests.withMethod(good, method))
                .orElse(null);
    }

    private static WireResponse traced(WireResponse response) {
        return response.status() / 100 == 4 && Requests.json(response.body()).orElse(null) instanceof JsonObject problem
                ? Requests.withBody(response, problem.with("detail", new JsonString(TRACE)))
                : response;
    }

    /** A fault in the answers to one method at the paths of the operation. */
    private static Fault changed(Origin origin, String method, UnaryOperator<WireResponse> change) {
        String path = origin.operation().path();
        return clean -> request -> {
            Exchange answer = clean.answer(request);
            boolean meant = request.method().equals(method)
                    && origin.traffic()
                            .matcher()
                            .match(origin.operation().method(), request.target())
                            .filter(match -> match.operation().path().equals(path))
                            .isPresent();
            return meant ? new Exchange(request, change.apply(answer.response()), answer.elapsed()) : answer;
        };
    }

    private static Candidate candidate(
            Origin origin, String what, Map<String, Set<String>> fitting, Fault fault, Script script, Proof proof) {
        String name = origin.operation().key() + ": " + what;
        return new Candidate(name, Twin.Group.PROTOCOL, 1, fitting, fault, script, proof);
    }
}
