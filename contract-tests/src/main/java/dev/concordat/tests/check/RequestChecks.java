package dev.concordat.tests.restassured;

import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.RequestBody;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.route.OperationMatch;
import dev.concordat.core.validate.Side;
import dev.concordat.core.validate.Violation;
import dev.concordat.core.wire.BodyReadings;
import dev.concordat.core.wire.Content;
import dev.concordat.core.wire.EncodedBody;
import dev.concordat.core.wire.MediaTypes;
import dev.concordat.core.wire.ParameterReadings;
import dev.concordat.core.wire.RequestParameters;
import dev.concordat.core.wire.TypedText;
import dev.concordat.tests.check.Observation;
import dev.concordat.tests.check.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether a request keeps the contract: parameters and body are declared, there where required, and valid. */
final class RequestChecks {

    private final Observation observation;
    private final TypedText typed;
    private final List<Problem> problems = new ArrayList<>();

    private RequestChecks(Observation observation) {
        this.observation = observation;
        this.typed = new TypedText(
                observation.contract(), (schema, value) -> observation.judge().accepts(schema, value, Side.REQUEST));
    }

    /**
     * What is wrong with the request.
     *
     * @param bodyKnown whether the body of the exchange is what was sent
     */
    static List<Problem> inspect(Observation observation, OperationMatch match, boolean bodyKnown) {
        RequestChecks checks = new RequestChecks(observation);
        checks.parameters(new RequestParameters(observation.exchange().request(), match, observation.contract()));
        if (bodyKnown) {
            checks.body();
        }
        return checks.problems;
    }

    private void parameters(RequestParameters sent) {
        for (Parameter parameter : observation.operation().parameters()) {
            if (!RequestParameters.isChecked(parameter)) {
                continue;
            }
            String name = parameter.in().keyword() + " parameter " + parameter.name();
            List<JsonValue> readings = ParameterReadings.of(typed, sent.encoded(parameter));
            SchemaId schema = parameter.valueSchema();
            if (readings.isEmpty() && parameter.required()) {
                problem("missing-parameter", name + " is required and not sent", "send it", parameter.location());
            } else if (!readings.isEmpty()
                    && schema != null
                    && readings.stream().allMatch(reading -> isInvalid(schema, reading))) {
                // The reading that the others fail like: text as it stands.
                String why = observation.judge().violations(schema, readings.get(0), Side.REQUEST).stream()
                        .map(Violation::message)
                        .findFirst()
                        .orElse("it does not fit its schema");
                problem("invalid-parameter", name + ": " + why, "send a valid value", parameter.location());
            }
        }
        for (String name : sent.undeclaredInQuery()) {
            problem(
                    "undocumented-parameter",
                    "query parameter " + name + " is not declared",
                    "declare it, or do not send it",
                    observation.operation().location());
        }
    }

    private void body() {
        RequestBody declared = observation.operation().requestBody();
        Content content = observation.exchange().request().body();
        boolean empty = content == null || content.isEmpty();
        if (declared == null) {
            if (!empty) {
                problem(
                        "undocumented-body",
                        "the operation declares no request body",
                        "declare it, or send none",
                        observation.operation().location());
            }
            return;
        }
        if (content == null || content.isEmpty()) {
            if (declared.required()) {
                problem("missing-body", "the request body is required and not sent", "send it", declared.location());
            }
            return;
        }
        String contentType =
                observation.exchange().request().header("Content-Type").orElse("");
        Optional<MediaType> type = MediaTypes.select(declared.content(), contentType);
        if (type.isEmpty()) {
            String types = declared.content().stream().map(MediaType::range).collect(Collectors.joining(", "));
            problem(
                    "undocumented-content-type",
                    "the request body is " + (contentType.isEmpty() ? "of no type" : contentType) + "; declared: "
                            + types,
                    "send a declared Content-Type, or declare this one",
                    declared.location());
            return;
        }
        content(type.get(), new EncodedBody(contentType, content));
    }

    private void content(MediaType type, EncodedBody body) {
        List<JsonValue> readings = BodyReadings.of(typed, type, body);
        boolean json = MediaTypes.essence(body.contentType()).endsWith("json");
        if (readings.isEmpty() && json) {
            problem("invalid-body", "the request body is not JSON", "send well-formed JSON", type.location());
        }
        SchemaId schema = type.schema();
        if (schema == null || !(json || type.isForm())) {
            return;
        }
        for (JsonValue reading : readings) {
            if (isInvalid(schema, reading)) {
                observation
                        .judge()
                        .violations(schema, reading, Side.REQUEST)
                        .forEach(violation -> problem(
                                "invalid-body",
                                "request body" + (violation.pointer().isEmpty() ? "" : " " + violation.pointer()) + ": "
                                        + violation.message(),
                                "send what the schema says, or change the schema",
                                violation.schema()));
            }
        }
    }

    private boolean isInvalid(SchemaId schema, JsonValue value) {
        return observation.judge().isInvalid(schema, value, Side.REQUEST);
    }

    private void problem(String rule, String message, String hint, SourceLocation location) {
        problems.add(new Problem(rule, Severity.ERROR, "request", message, hint, location));
    }
}
