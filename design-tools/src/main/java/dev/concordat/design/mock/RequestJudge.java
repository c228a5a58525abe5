package dev.concordat.design.mock;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.RequestBody;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.route.OperationMatch;
import dev.concordat.core.validate.InstanceValidator;
import dev.concordat.core.validate.Side;
import dev.concordat.core.wire.BodyReadings;
import dev.concordat.core.wire.Content;
import dev.concordat.core.wire.EncodedBody;
import dev.concordat.core.wire.MediaTypes;
import dev.concordat.core.wire.ParameterReadings;
import dev.concordat.core.wire.RequestParameters;
import dev.concordat.core.wire.TypedText;
import dev.concordat.core.wire.WireRequest;
import dev.concordat.core.wire.XmlBody;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Holds a request to its operation: parameters and body at once, so that one answer tells everything that is wrong.
 * Media types that are neither JSON, XML, a form nor text are taken as they come unless their schema is about numbers.
 */
final class RequestJudge {

    private static final Set<JsonType> PLAIN = Set.of(JsonType.INTEGER, JsonType.NUMBER, JsonType.BOOLEAN);

    private final Contract contract;
    private final InstanceValidator validator;
    private final TypedText typed;

    RequestJudge(Contract contract) {
        this.contract = contract;
        this.validator = new InstanceValidator(contract, Side.REQUEST);
        this.typed = new TypedText(contract, validator::accepts);
    }

    /** What is wrong with the request; empty where nothing is. */
    Optional<Refusal> refusal(OperationMatch match, WireRequest request) {
        Optional<Refusal> type = undeclaredType(match.operation(), request);
        if (type.isPresent()) {
            return type;
        }
        List<RequestViolation> violations = new ArrayList<>();
        RequestParameters sent = new RequestParameters(request, match, contract);
        for (Parameter parameter : match.operation().parameters()) {
            if (RequestParameters.isChecked(parameter)) {
                inspect(parameter, ParameterReadings.of(typed, sent.encoded(parameter)), violations);
            }
        }
        inspectBody(match.operation().requestBody(), request, violations);
        if (violations.isEmpty()) {
            return Optional.empty();
        }
        String detail = violations.size() == 1
                ? "1 part of the request does not match the contract"
                : violations.size() + " parts of the request do not match the contract";
        return Optional.of(new Refusal(status(match.operation()), "Invalid request", detail, violations, List.of()));
    }

    /** 400, or 422 where that is what the operation declares instead. */
    private static int status(Operation operation) {
        Set<String> declared = operation.responses().stream()
                .map(response -> response.status().text())
                .collect(Collectors.toSet());
        return declared.contains("422") && !declared.contains("400") ? 422 : 400;
    }

    /** The JSON value of the request's body, null where it has none. */
    @Nullable
    JsonValue json(Operation operation, WireRequest request) {
        MediaType type = type(operation, request).orElse(null);
        Content content = request.body();
        if (type == null || content == null || content.isEmpty()) {
            return null;
        }
        return readings(type, request, content).stream().findFirst().orElse(null);
    }

    private static Optional<Refusal> undeclaredType(Operation operation, WireRequest request) {
        boolean sent = request.body() != null && !request.body().isEmpty();
        RequestBody declared = operation.requestBody();
        if (!sent || declared == null || type(operation, request).isPresent()) {
            return Optional.empty();
        }
        List<String> ranges = declared.content().stream().map(MediaType::range).toList();
        return Optional.of(Refusal.of(
                        415,
                        "Unsupported media type",
                        "the request body must be of type " + String.join(" or ", ranges))
                .withHeader("Accept-Post", String.join(", ", ranges)));
    }

    private static Optional<MediaType> type(Operation operation, WireRequest request) {
        RequestBody declared = operation.requestBody();
        return declared == null
                ? Optional.empty()
                : MediaTypes.select(
                        declared.content(), request.header("Content-Type").orElse(""));
    }

    private void inspect(Parameter parameter, List<JsonValue> readings, List<RequestViolation> violations) {
        String in = parameter.in().keyword();
        SchemaId schema = parameter.valueSchema();
        if (readings.isEmpty() && parameter.required()) {
            violations.add(new RequestViolation(in, parameter.name(), "", "required", "is missing"));
        } else if (!readings.isEmpty()
                && schema != null
                && readings.stream().noneMatch(reading -> validator.accepts(schema, reading))) {
            // The reading that comes nearest: a number that is too large is no string of the wrong type.
            readings.stream()
                    .map(reading -> validator.validate(schema, reading))
                    .min(Comparator.comparing(found -> found.stream()
                            .filter(violation -> violation.keyword().equals("type"))
                            .count()))
                    .ifPresent(found -> found.forEach(violation -> violations.add(new RequestViolation(
                            in, parameter.name(), violation.pointer(), violation.keyword(), violation.message()))));
        }
    }

    private void inspectBody(@Nullable RequestBody declared, WireRequest request, List<RequestViolation> violations) {
        Content content = request.body();
        if (declared == null) {
            return;
        }
        if (content == null || content.isEmpty()) {
            if (declared.required()) {
                violations.add(new RequestViolation("body", null, "", "required", "is missing"));
            }
            return;
        }
        MediaTypes.select(declared.content(), request.header("Content-Type").orElse(""))
                .ifPresent(type -> inspectContent(type, request, content, violations));
    }

    private void inspectContent(
            MediaType type, WireRequest request, Content content, List<RequestViolation> violations) {
        if (MediaType.isXml(MediaTypes.essence(contentType(type, request)))) {
            inspectXml(type, new EncodedBody(contentType(type, request), content), violations);
            return;
        }
        List<JsonValue> readings = readings(type, request, content);
        if (readings.isEmpty() && type.isJson()) {
            violations.add(new RequestViolation("body", null, "", "syntax", "is not well-formed JSON"));
        }
        SchemaId schema = type.schema();
        boolean text = type.essence().startsWith("text/") || isPlain(schema);
        if (schema == null || !(type.isJson() || type.isForm() || type.isMultipart() || text)) {
            return;
        }
        readings.forEach(reading -> inspectValue(schema, reading, violations));
    }

    /** Numbers and booleans are written as text in every other media type; a string may be any bytes. */
    private boolean isPlain(@Nullable SchemaId schema) {
        Set<JsonType> types =
                schema == null ? Set.of() : contract.dereference(schema).types();
        return !types.isEmpty() && PLAIN.containsAll(types);
    }

    private void inspectXml(MediaType type, EncodedBody body, List<RequestViolation> violations) {
        SchemaId schema = type.schema();
        Result<JsonValue> read = XmlBody.read(typed, schema, body);
        read.findings()
                .forEach(finding -> violations.add(new RequestViolation(
                        "body",
                        null,
                        finding.location().pointer(),
                        "syntax",
                        finding.message() + at(finding.location()))));
        JsonValue value = read.value();
        if (value != null && schema != null) {
            inspectValue(schema, value, violations);
        }
    }

    private static String at(SourceLocation place) {
        return place.line() == 0 ? "" : " (line " + place.line() + ", column " + place.column() + ")";
    }

    private void inspectValue(SchemaId schema, JsonValue value, List<RequestViolation> violations) {
        validator
                .validate(schema, value)
                .forEach(violation -> violations.add(new RequestViolation(
                        "body", null, violation.pointer(), violation.keyword(), violation.message())));
    }

    private static String contentType(MediaType type, WireRequest request) {
        return request.header("Content-Type").orElse(type.range());
    }

    private List<JsonValue> readings(MediaType type, WireRequest request, Content content) {
        List<JsonValue> readings = BodyReadings.of(typed, type, new EncodedBody(contentType(type, request), content));
        return readings.isEmpty() && !type.isJson() && !type.isMultipart()
                ? List.of(new JsonString(content.utf8().orElse("")))
                : readings;
    }
}
