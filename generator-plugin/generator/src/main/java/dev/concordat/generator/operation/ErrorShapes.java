package dev.concordat.generator.operation;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.validate.InstanceValidator;
import dev.concordat.core.validate.Side;
import dev.concordat.generator.type.TypeModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Where a document declares another shape for an error than the problem (RFC 9457) that the service answers by itself:
 * one finding for each schema.
 */
public final class ErrorShapes {

    private static final String PROBLEM = "application/problem+json";

    /** What a service answers before or instead of an operation. */
    private static final List<Integer> STATUSES = List.of(400, 401, 403, 406, 413, 415, 422, 500);

    private static final int LIMITED = 429;

    private final Contract contract;
    private final InstanceValidator validator;
    private final Map<SchemaId, List<String>> uses = new LinkedHashMap<>();
    private final Map<SchemaId, SourceLocation> locations = new HashMap<>();
    private final TypeModel model;
    private final Set<SchemaId> fillable = new HashSet<>();

    private ErrorShapes(Contract contract, TypeModel model) {
        this.contract = contract;
        this.model = model;
        this.validator = new InstanceValidator(contract, Side.RESPONSE, 1);
    }

    /** What the application has to fill, among the operations that it serves. */
    public static List<Finding> in(Contract contract, List<OperationModel> operations, TypeModel model) {
        ErrorShapes shapes = new ErrorShapes(contract, model);
        operations.stream()
                .filter(operation -> operation.roles().served())
                .forEach(operation -> operation.responses().forEach(response -> shapes.look(operation, response)));
        List<Finding> findings = new ArrayList<>();
        shapes.uses.forEach((schema, places) -> findings.add(shapes.finding(schema, places)));
        return findings;
    }

    private void look(OperationModel operation, ResponseCase response) {
        BodyForm body = response.body();
        boolean answered = STATUSES.stream().anyMatch(response.status()::matches)
                || (operation.limit() != null && response.status().matches(LIMITED));
        if (body == null || body.kind() != BodyKind.JSON || !answered) {
            return;
        }
        // A media type without a schema allows anything, and stands for itself.
        SchemaId place = body.type().schema();
        boolean free = !contract.schemas().containsKey(place);
        SchemaId schema = free ? place : contract.dereference(place).id();
        boolean fits = body.mediaType().equals(PROBLEM) && (free || fits(schema));
        if (!fits) {
            locations.putIfAbsent(
                    schema,
                    free
                            ? operation.source().location()
                            : contract.schema(schema).location());
            if (ErrorBodies.isFillable(operation, response, model)) {
                fillable.add(schema);
            }
            uses.computeIfAbsent(schema, any -> new ArrayList<>())
                    .add(response.status().text() + " of " + operation.source().signature());
        }
    }

    private boolean fits(SchemaId schema) {
        return validator.accepts(schema, problem(400, "Bad Request", violation()))
                && validator.accepts(schema, problem(401, "Unauthorized"));
    }

    private Finding finding(SchemaId schema, List<String> places) {
        String others = places.size() > 1 ? " and " + (places.size() - 1) + " more" : "";
        return Finding.info(
                "error-shape",
                "the service itself answers with a problem (RFC 9457) where the document declares " + schema + ": "
                        + places.get(0) + others,
                fillable.contains(schema)
                        ? "give it a bean ErrorBody of that type, or declare a problem"
                        : "declare a problem",
                Objects.requireNonNull(locations.get(schema)));
    }

    private static JsonValue problem(int status, String title, JsonValue... violations) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("title", new JsonString(title));
        members.put("status", JsonNumber.of(status));
        members.put("detail", new JsonString(title));
        if (violations.length > 0) {
            members.put("violations", new JsonArray(List.of(violations)));
        }
        return new JsonObject(members);
    }

    private static JsonValue violation() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        List.of("in", "pointer", "keyword", "message").forEach(name -> members.put(name, new JsonString(name)));
        return new JsonObject(members);
    }
}
