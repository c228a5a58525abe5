package dev.concordat.tests.check;

import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.Response;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.JsonDocument;
import dev.concordat.core.validate.Side;
import dev.concordat.core.validate.Violation;
import dev.concordat.core.wire.EncodedBody;
import dev.concordat.core.wire.MediaTypes;
import dev.concordat.core.wire.TextReadings;
import dev.concordat.core.wire.TypedText;
import dev.concordat.core.wire.XmlBody;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Response bodies fit their schema, by two validators; where they disagree the schema is called unclear. */
final class ResponseSchemaCheck implements Check {

    private static final int SHOWN = 5;

    @Override
    public String id() {
        return "response-schema";
    }

    @Override
    public List<Problem> inspect(Observation observation) {
        Optional<Response> declared = observation.declared();
        if (declared.isEmpty() || !observation.mayHaveContent()) {
            return List.of();
        }
        Response response = declared.get();
        Optional<MediaType> type =
                observation.response().contentType().flatMap(actual -> MediaTypes.select(response.content(), actual));
        if (observation.response().body().isEmpty()) {
            boolean required =
                    !response.content().isEmpty() && response.content().stream().allMatch(MediaType::isJson);
            return required && observation.response().complete()
                    ? List.of(problem(
                            observation,
                            "body",
                            "the response has no body, the contract declares one",
                            type.isEmpty() ? response.location() : type.get().location()))
                    : List.of();
        }
        return type.map(found -> content(observation, found)).orElse(List.of());
    }

    private List<Problem> content(Observation observation, MediaType type) {
        String actual = observation.response().contentType().orElse("");
        Optional<String> text = observation.response().body().utf8();
        if (type.isEventStream()) {
            return EventStream.isJudgeable(type) && text.isPresent()
                    ? EventStream.problems(observation, type, text.get(), id())
                    : List.of();
        }
        if (!observation.response().complete()) {
            return List.of();
        }
        if (isJson(observation)) {
            Result<JsonValue> parsed = text.map(body -> JsonDocument.parse("response body", body))
                    .orElseGet(() -> Result.failed(List.of()));
            JsonValue value = parsed.value();
            if (value == null) {
                String why = parsed.findings().isEmpty()
                        ? "not UTF-8"
                        : parsed.findings().get(0).message();
                return List.of(problem(observation, "syntax", "the body is not JSON: " + why, type.location()));
            }
            SchemaId schema = type.schema();
            return schema == null ? List.of() : judge(observation, schema, value);
        }
        if (MediaType.isXml(actual)) {
            return xml(observation, type);
        }
        SchemaId schema = type.schema();
        if (schema == null || text.isEmpty() || !actual.startsWith("text/plain")) {
            return List.of();
        }
        boolean invalid = TextReadings.of(text.get()).stream()
                .allMatch(reading -> observation.judge().isInvalid(schema, reading, Side.RESPONSE));
        return invalid
                ? List.of(problem(observation, "text", "the text does not fit its schema", type.location()))
                : List.of();
    }

    private List<Problem> xml(Observation observation, MediaType type) {
        SchemaId schema = type.schema();
        String sent = observation.response().header("Content-Type").orElse("");
        TypedText typed = new TypedText(
                observation.contract(), (id, value) -> observation.judge().accepts(id, value, Side.RESPONSE));
        Result<JsonValue> read = XmlBody.read(
                typed, schema, new EncodedBody(sent, observation.response().body()));
        JsonValue value = read.value();
        if (value != null) {
            return schema == null ? List.of() : judge(observation, schema, value);
        }
        return read.findings().stream()
                .limit(SHOWN)
                .map(finding -> {
                    String pointer = finding.location().pointer();
                    String at = pointer.isEmpty() ? "the body" : "body " + pointer;
                    return problem(observation, "xml " + pointer, at + ": " + finding.message(), type.location());
                })
                .toList();
    }

    private List<Problem> judge(Observation observation, SchemaId schema, JsonValue value) {
        List<Violation> violations = observation.judge().violations(schema, value, Side.RESPONSE);
        boolean confirmed = observation.judge().confirms(schema, value, Side.RESPONSE);
        if (violations.isEmpty() || !confirmed) {
            return violations.isEmpty() && !confirmed ? List.of() : List.of(unclear(observation, schema, violations));
        }
        Map<String, Problem> problems = new LinkedHashMap<>();
        List<Violation> shared = observation.judge().confirmed(violations, schema, value, Side.RESPONSE);
        for (Violation violation : shared) {
            String at = violation.pointer().isEmpty() ? "the body" : "body " + violation.pointer();
            String place = "status " + observation.status() + " " + violation.schema() + " " + violation.keyword();
            problems.putIfAbsent(
                    place,
                    new Problem(
                                    id(),
                                    Severity.ERROR,
                                    place,
                                    at + " of the " + observation.status() + " response: " + violation.message(),
                                    "send what the schema says, or change the schema",
                                    violation.schema())
                            .demanding(isJson(observation) ? BodyDemand.of(violation, value) : Demand.ANOTHER_ANSWER));
        }
        List<Problem> shown =
                new ArrayList<>(problems.values().stream().limit(SHOWN).toList());
        violations.stream()
                .filter(violation -> !shared.contains(violation))
                .findFirst()
                .ifPresent(alone -> shown.add(unclear(observation, schema, List.of(alone))));
        return shown;
    }

    private static boolean isJson(Observation observation) {
        String actual = observation.response().contentType().orElse("");
        return actual.endsWith("/json") || actual.endsWith("+json");
    }

    private static Problem unclear(Observation observation, SchemaId schema, List<Violation> violations) {
        String message = violations.isEmpty()
                ? "a second validator alone calls the " + observation.status() + " response invalid"
                : "only one validator calls the " + observation.status() + " response invalid: "
                        + violations.get(0).message();
        return new Problem(
                "schema-unclear",
                Severity.WARNING,
                "status " + observation.status(),
                message,
                "check the schema by hand: validators read it in different ways",
                violations.isEmpty()
                        ? observation.contract().schema(schema).location()
                        : violations.get(0).schema());
    }

    private Problem problem(Observation observation, String place, String message, SourceLocation location) {
        return new Problem(
                id(),
                Severity.ERROR,
                "status " + observation.status() + " " + place,
                message + " (status " + observation.status() + ")",
                "send what the schema says, or change the schema",
                location);
    }
}
