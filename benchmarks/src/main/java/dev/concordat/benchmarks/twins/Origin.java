package dev.concordat.benchmarks.twins;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Parameter;
import dev.concordat.core.generate.InstanceGenerator;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.validate.Side;
import dev.concordat.core.wire.Exchange;
import dev.concordat.core.wire.ParameterReadings;
import dev.concordat.core.wire.RequestParameters;
import dev.concordat.core.wire.TypedText;
import dev.concordat.core.wire.WireRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the twins of one operation are derived from.
 *
 * @param good an exchange of the clean service
 * @param plain its request with what it needs
 */
record Origin(
        Traffic traffic,
        Validators validators,
        InstanceGenerator requests,
        InstanceGenerator responses,
        Operation operation,
        Exchange good,
        Script plain) {

    Contract contract() {
        return traffic.contract();
    }

    /** The media type of JSON in which the operation takes bodies, where the good request is one of them. */
    Optional<MediaType> requestType() {
        return operation.requestBody() == null
                ? Optional.empty()
                : operation.requestBody().content().stream()
                        .filter(type -> type.isJson() && type.schema() != null)
                        .filter(type -> good.request()
                                .header("Content-Type")
                                .filter(sent -> sent.startsWith(type.essence()))
                                .isPresent())
                        .findFirst();
    }

    /** The same of the good answer. */
    Optional<MediaType> responseType() {
        return operation.responseFor(good.response().status()).stream()
                .flatMap(response -> response.content().stream())
                .filter(type -> type.isJson() && type.schema() != null)
                .filter(type -> good.response()
                        .contentType()
                        .filter(type.essence()::equals)
                        .isPresent())
                .findFirst();
    }

    /** What the value of a query parameter of a request may mean, nothing where it is absent. */
    List<JsonValue> readings(WireRequest request, Parameter parameter) {
        return traffic.matcher()
                .match(request.method(), request.target())
                .map(match -> ParameterReadings.of(
                        new TypedText(contract(), (schema, value) -> validators.accept(schema, value, Side.REQUEST)),
                        new RequestParameters(request, match, contract()).encoded(parameter)))
                .orElse(List.of());
    }

    /** A refusal of the data that the operation declares. */
    Optional<Exchange> refusal() {
        return traffic.first(operation, exchange -> {
            int status = exchange.response().status();
            return (status == 400 || status == 422)
                    && operation.responseFor(status).isPresent();
        });
    }

    /** A twin whose answers to this operation are changed. */
    Candidate candidate(
            String what,
            Twin.Group group,
            Trigger trigger,
            OperationFault.Change change,
            Proof proof,
            String... checks) {
        Script script = trigger.setup().of(plain).orElse(null);
        return candidate(what, group, trigger, change, script, proof, checks);
    }

    Candidate candidate(
            String what,
            Twin.Group group,
            Trigger trigger,
            OperationFault.Change change,
            @Nullable Script script,
            Proof proof,
            String... checks) {
        return new Candidate(
                operation.key() + ": " + what + ", " + trigger.text(),
                group,
                trigger.depth(),
                Map.of(operation.key(), Set.of(checks)),
                new OperationFault(traffic, operation, trigger.condition(), change),
                script,
                proof);
    }
}
