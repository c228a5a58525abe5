package dev.concordat.tests.check;

import dev.concordat.core.contract.Header;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.validate.Side;
import dev.concordat.core.wire.EncodedParameter;
import dev.concordat.core.wire.Pair;
import dev.concordat.core.wire.ParameterReadings;
import dev.concordat.core.wire.TypedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Required response headers are there, and every declared one fits its schema. */
final class ResponseHeadersCheck implements Check {

    @Override
    public String id() {
        return "response-headers";
    }

    @Override
    public List<Problem> inspect(Observation observation) {
        List<Problem> problems = new ArrayList<>();
        observation.declared().ifPresent(response -> {
            for (Header header : response.headers()) {
                // OpenAPI ignores this one: the media type says it (3.1, 4.8.17.1).
                if (!header.name().equalsIgnoreCase("Content-Type")) {
                    inspect(observation, header).ifPresent(problems::add);
                }
            }
        });
        return problems;
    }

    private Optional<Problem> inspect(Observation observation, Header header) {
        Optional<String> value = observation.response().combinedHeader(header.name());
        if (value.isEmpty()) {
            return header.required()
                    ? Optional.of(problem(observation, header, "required header " + header.name() + " is missing")
                            .demanding(new Demand.Field(header.name(), ".")))
                    : Optional.empty();
        }
        SchemaId schema =
                header.content() == null ? header.schema() : header.content().schema();
        if (schema == null) {
            return Optional.empty();
        }
        List<JsonValue> readings = ParameterReadings.of(
                new TypedText(
                        observation.contract(),
                        (id, candidate) -> observation.judge().accepts(id, candidate, Side.RESPONSE)),
                new EncodedParameter(header.asParameter(), List.of(new Pair(header.name(), value.get()))));
        boolean invalid = !readings.isEmpty()
                && readings.stream().allMatch(reading -> observation.judge().isInvalid(schema, reading, Side.RESPONSE));
        return invalid
                ? Optional.of(problem(
                                observation,
                                header,
                                "header " + header.name() + " does not fit its schema: " + value.get())
                        .demanding(new Demand.Field(header.name(), otherThan(value.get()))))
                : Optional.empty();
    }

    /** Anything but one value. */
    private static String otherThan(String value) {
        return "^(?!" + Pattern.quote(value) + "$).";
    }

    private Problem problem(Observation observation, Header header, String message) {
        return new Problem(
                id(),
                Severity.ERROR,
                "status " + observation.status() + " header " + header.name(),
                message + " (status " + observation.status() + ")",
                "send the header as declared, or change its declaration",
                header.location());
    }
}
