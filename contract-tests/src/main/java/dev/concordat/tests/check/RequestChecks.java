package dev.concordat.tests.check;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.contract.RequestBody;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
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
import dev.concordat.core.wire.WireRequest;
import dev.concordat.core.wire.XmlBody;
import dev.concordat.tests.judge.Judge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether a request keeps the contract: parameters and body are declared, there where required, and valid. */
public final class RequestChecks {

    private final Judge judge;
    private final Operation operation;
    private final WireRequest request;
    private final TypedText typed;
    private final List<RequestProblem> problems = new ArrayList<>();

    private RequestChecks(Contract contract, Judge judge, Operation operation, WireRequest request) {
        this.judge = judge;
        this.operation = operation;
        this.request = request;
        this.typed = new TypedText(contract, (schema, value) -> judge.accepts(schema, value, Side.REQUEST));
    }

    /**
     * What is wrong with the request.
     *
     * @param bodyKnown whether the body of the request is what was sent
     */
    public static List<RequestProblem> inspect(
            Contract contract, Judge judge, OperationMatch match, WireRequest request, boolean bodyKnown) {
        RequestChecks checks = new RequestChecks(contract, judge, match.operation(), request);
        checks.parameters(new RequestParameters(request, match, contract));
        if (bodyKnown) {
            checks.body();
        }
        return checks.problems;
    }

    private void parameters(RequestParameters sent) {
        for (Parameter parameter : operation.parameters()) {
            if (!RequestParameters.isChecked(parameter)) {
                continue;
            }
            String name = parameter.in().keyword() + " parameter " + parameter.name();
            List<JsonValue> readings = ParameterReadings.of(typed, sent.encoded(parameter));
            SchemaId schema = parameter.valueSchema();
            if (readings.isEmpty() && parameter.required()) {
                problem(parameter, "missing-parameter", name + " is required and not sent", "send it");
            } else if (!readings.isEmpty()
                    && schema != null
                    && readings.stream().allMatch(reading -> isInvalid(schema, reading))) {
                // The reading that the others fail like: text as it stands.
                String why = judge.violations(schema, readings.get(0), Side.REQUEST).stream()
                        .map(Violation::message)
                        .findFirst()
                        .orElse("it does not fit its schema");
                problem(parameter, "invalid-parameter", name + ": " + why, "send a valid value");
            }
        }
        for (String name : sent.undeclaredInQuery()) {
            problem(
                    ParameterLocation.QUERY,
                    name,
                    "undocumented-parameter",
                    "query parameter " + name + " is not declared",
                    "declare it, or do not send it",
                    operation.location());
        }
    }

    private void body() {
        RequestBody declared = operation.requestBody();
        Content content = request.body();
        boolean empty = content == null || content.isEmpty();
        if (declared == null) {
            if (!empty) {
                problem(
                        null,
                        "",
                        "undocumented-body",
                        "the operation declares no request body",
                        "declare it, or send none",
                        operation.location());
            }
            return;
        }
        if (content == null || content.isEmpty()) {
            if (declared.required()) {
                problem(
                        null,
                        "",
                        "missing-body",
                        "the request body is required and not sent",
                        "send it",
                        declared.location());
            }
            return;
        }
        String contentType = request.header("Content-Type").orElse("");
        Optional<MediaType> type = MediaTypes.select(declared.content(), contentType);
        if (type.isEmpty()) {
            String types = declared.content().stream().map(MediaType::range).collect(Collectors.joining(", "));
            problem(
                    ParameterLocation.HEADER,
                    "Content-Type",
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
        if (MediaType.isXml(MediaTypes.essence(body.contentType()))) {
            xml(type, body);
            return;
        }
        List<JsonValue> readings = BodyReadings.of(typed, type, body);
        boolean json = MediaTypes.essence(body.contentType()).endsWith("json");
        if (readings.isEmpty() && json) {
            problem(null, "", "invalid-body", "the request body is not JSON", "send well-formed JSON", type.location());
        }
        SchemaId schema = type.schema();
        if (schema == null || !(json || type.isForm())) {
            return;
        }
        readings.forEach(reading -> value(schema, reading));
    }

    private void xml(MediaType type, EncodedBody body) {
        Result<JsonValue> read = XmlBody.read(typed, type.schema(), body);
        for (Finding finding : read.findings()) {
            String pointer = finding.location().pointer();
            problem(
                    null,
                    pointer,
                    "invalid-body",
                    "request body" + (pointer.isEmpty() ? "" : " " + pointer) + ": " + finding.message(),
                    "send well-formed XML in the form that the schema gives it",
                    type.location());
        }
        SchemaId schema = type.schema();
        JsonValue value = read.value();
        if (schema != null && value != null) {
            value(schema, value);
        }
    }

    private void value(SchemaId schema, JsonValue value) {
        if (isInvalid(schema, value)) {
            judge.violations(schema, value, Side.REQUEST)
                    .forEach(violation -> problem(
                            null,
                            violation.pointer(),
                            "invalid-body",
                            "request body" + (violation.pointer().isEmpty() ? "" : " " + violation.pointer()) + ": "
                                    + violation.message(),
                            "send what the schema says, or change the schema",
                            violation.schema()));
        }
    }

    private boolean isInvalid(SchemaId schema, JsonValue value) {
        return judge.isInvalid(schema, value, Side.REQUEST);
    }

    private void problem(Parameter parameter, String rule, String message, String hint) {
        problem(parameter.in(), parameter.name(), rule, message, hint, parameter.location());
    }

    private void problem(
            @Nullable ParameterLocation in,
            String at,
            String rule,
            String message,
            String hint,
            SourceLocation location) {
        problems.add(new RequestProblem(in, at, new Problem(rule, Severity.ERROR, "request", message, hint, location)));
    }
}
