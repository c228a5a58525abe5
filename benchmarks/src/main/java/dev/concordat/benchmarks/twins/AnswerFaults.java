package dev.concordat.benchmarks.twins;

import dev.concordat.core.contract.Header;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Response;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.validate.Side;
import dev.concordat.core.wire.Content;
import dev.concordat.core.wire.Exchange;
import dev.concordat.core.wire.ParameterEncoder;
import dev.concordat.core.wire.WireResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Answers with a wrong status, media type or header, or that come late. */
final class AnswerFaults implements Derivation {

    /** The longest time that runs allow. */
    static final Duration LIMIT = Duration.ofSeconds(5);

    private static final List<Integer> ODD = List.of(202, 203, 206, 226);

    private record Fault(String what, Twin.Group group, String check, UnaryOperator<Exchange> change, Proof proof) {}

    @Override
    public List<Candidate> of(Origin origin) {
        List<Fault> faults = new ArrayList<>();
        faults.add(new Fault(
                "answers 500",
                Twin.Group.STATUS,
                "server-error",
                exchange -> answered(exchange, Requests.withStatus(exchange.response(), 500)),
                (clean, faulty) ->
                        clean.response().isSuccess() && faulty.response().status() == 500));
        undeclared(origin.operation())
                .ifPresent(status -> faults.add(new Fault(
                        "answers " + status,
                        Twin.Group.STATUS,
                        "undocumented-status",
                        exchange -> answered(exchange, Requests.withStatus(exchange.response(), status)),
                        (clean, faulty) -> clean.response().isSuccess()
                                && faulty.response().status() == status)));
        if (origin.responseType().isPresent()) {
            faults.add(new Fault(
                    "answers in text/html",
                    Twin.Group.STATUS,
                    "content-type",
                    exchange -> answered(
                            exchange,
                            new WireResponse(
                                    exchange.response().status(),
                                    Requests.withHeader(exchange.response(), "Content-Type", "text/html")
                                            .headers(),
                                    Content.of("<p>Hello</p>"),
                                    true)),
                    (clean, faulty) -> clean.response().isSuccess()
                            && faulty.response().contentType().orElse("").equals("text/html")));
        }
        // A stream of events ends when nothing happens any more.
        boolean stream = origin.good().response().contentType().orElse("").equals("text/event-stream");
        if (!stream) {
            faults.add(new Fault(
                    "answers late",
                    Twin.Group.LATENCY,
                    "slow-answer",
                    exchange -> new Exchange(exchange.request(), exchange.response(), LIMIT.multipliedBy(2)),
                    (clean, faulty) -> faulty.elapsed().compareTo(LIMIT) > 0));
        }
        origin.operation()
                .responseFor(origin.good().response().status())
                .map(Response::headers)
                .orElse(List.of())
                .forEach(header -> headers(origin, header, faults));
        return Derivation.combined(
                origin,
                Derivation.spread(origin, faults, Fault::what),
                (fault, trigger) -> origin.candidate(
                        fault.what(),
                        fault.group(),
                        trigger,
                        (clean, service) ->
                                clean.response().isSuccess() ? fault.change().apply(clean) : clean,
                        fault.proof(),
                        fault.check()));
    }

    private static void headers(Origin origin, Header header, List<Fault> faults) {
        String name = header.name();
        if (name.equalsIgnoreCase("Content-Type")) {
            return;
        }
        if (header.required()) {
            faults.add(new Fault(
                    "leaves out " + name,
                    Twin.Group.HEADERS,
                    "response-headers",
                    exchange -> answered(exchange, Requests.withHeader(exchange.response(), name, null)),
                    (clean, faulty) -> clean.response().header(name).isPresent()
                            && faulty.response().header(name).isEmpty()));
        }
        SchemaId schema = header.schema();
        if (schema == null) {
            return;
        }
        origin.responses().invalid(schema, 1).instances().stream()
                .map(instance -> ParameterEncoder.encode(header.asParameter(), instance.value()))
                .flatMap(Optional::stream)
                .map(encoded -> encoded.text())
                .filter(text -> !text.isBlank() && origin.validators().refuseText(schema, text, Side.RESPONSE))
                .findFirst()
                .ifPresent(text -> faults.add(new Fault(
                        "sends " + name + ": " + text,
                        Twin.Group.HEADERS,
                        "response-headers",
                        exchange -> exchange.response().header(name).isEmpty()
                                ? exchange
                                : answered(exchange, Requests.withHeader(exchange.response(), name, text)),
                        (clean, faulty) -> clean.response().isSuccess()
                                && faulty.response()
                                        .header(name)
                                        .filter(text::equals)
                                        .isPresent())));
    }

    private static Optional<Integer> undeclared(Operation operation) {
        return ODD.stream()
                .filter(status -> operation.responseFor(status).isEmpty())
                .findFirst();
    }

    private static Exchange answered(Exchange exchange, WireResponse response) {
        return new Exchange(exchange.request(), response, exchange.elapsed());
    }
}
