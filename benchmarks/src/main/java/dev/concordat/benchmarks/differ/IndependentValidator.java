package dev.concordat.benchmarks.differ;

import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.resolve.ResolvedSpec;
import dev.concordat.core.validate.Side;
import dev.concordat.tests.judge.Opinion;
import dev.concordat.tests.judge.SecondOpinion;
import dev.concordat.tests.judge.Visible;
import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A third opinion: dev.harrel's validator on the documents as they were written, those of OpenAPI 3.0 and Swagger 2.0 by
 * draft 4, of which their Schema Object is made (OpenAPI 3.0.3, 4.7.24), with {@code nullable} written out as a type.
 */
public final class IndependentValidator implements SecondOpinion {

    private final Map<String, String> uris = new HashMap<>();
    private final Map<String, URI> detours = new HashMap<>();
    private final Map<Side, Validator> validators = new EnumMap<>(Side.class);

    public IndependentValidator(ResolvedSpec spec) {
        boolean old = spec.declaredVersion().startsWith("3.0")
                || spec.declaredVersion().startsWith("2");
        spec.documents().keySet().forEach(uri -> uris.put(spec.documentName(uri), uri));
        for (Side side : Side.values()) {
            Validator validator = new ValidatorFactory()
                    .withDefaultDialect(old ? new Dialects.Draft4Dialect() : new Dialects.Draft2020Dialect())
                    .withJsonNodeFactory(new TreeNode.Factory())
                    .withEvaluatorFactory(RegisteredFormats.all())
                    .withDisabledSchemaValidation(true)
                    .createValidator();
            spec.documents().forEach((uri, tree) -> {
                JsonValue seen = Visible.to(side, tree.root().toJson());
                validator.registerSchema(URI.create(uri), new TreeNode(old ? typed(seen) : seen, ""));
            });
            validators.put(side, validator);
        }
    }

    @Override
    public Opinion of(SchemaId schema, JsonValue value, Side side) {
        return errors(schema, value, side)
                .map(errors -> errors.isEmpty() ? Opinion.VALID : Opinion.INVALID)
                .orElse(Opinion.UNKNOWN);
    }

    @Override
    public Set<String> objections(SchemaId schema, JsonValue value, Side side) {
        return errors(schema, value, side).orElse(List.of()).stream()
                .map(Error::getInstanceLocation)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What the library objects to, empty where it cannot tell. */
    Optional<List<Error>> errors(SchemaId schema, JsonValue value, Side side) {
        try {
            Validator validator = Objects.requireNonNull(validators.get(side));
            Validator.Result result = validator.validate(place(schema, side, validator), new TreeNode(value, ""));
            if (result.isValid()) {
                return Optional.of(List.of());
            }
            boolean unresolved = result.getErrors().stream()
                    .anyMatch(error -> String.valueOf(error.getError()).startsWith("Resolution of $"));
            return unresolved ? Optional.empty() : Optional.of(result.getErrors());
        } catch (RuntimeException | URISyntaxException | StackOverflowError unreadable) {
            // The library throws many types for schemas that it cannot follow; none of them is a verdict.
            return Optional.empty();
        }
    }

    /** The library decodes the fragment of a reference, and of nothing else: one leads to where an address cannot. */
    private URI place(SchemaId schema, Side side, Validator validator) throws URISyntaxException {
        URI document = URI.create(uris.getOrDefault(schema.document(), schema.document()));
        URI place = new URI(document.getScheme(), document.getSchemeSpecificPart(), schema.pointer());
        if (place.toString().endsWith("#" + schema.pointer())) {
            return place;
        }
        return detours.computeIfAbsent(side + " " + schema, key -> {
            URI detour = URI.create("urn:concordat:detour-" + detours.size());
            // A plus sign is decoded as a space.
            String address = place.toString().replace("+", "%2B");
            JsonValue reference = new JsonObject(Map.of("$ref", new JsonString(address)));
            validator.registerSchema(detour, new TreeNode(reference, ""));
            return detour;
        });
    }

    /** {@code nullable: true} beside a {@code type} allows null, too (OpenAPI 3.0.3, 4.7.24.1). */
    private static JsonValue typed(JsonValue value) {
        if (value instanceof JsonArray array) {
            List<JsonValue> items = new ArrayList<>();
            array.items().forEach(item -> items.add(typed(item)));
            return new JsonArray(items);
        }
        if (!(value instanceof JsonObject object)) {
            return value;
        }
        Map<String, JsonValue> members = new LinkedHashMap<>();
        object.members().forEach((name, member) -> members.put(name, typed(member)));
        if (object.get("nullable") instanceof JsonBoolean nullable
                && nullable.value()
                && object.get("type") instanceof JsonString type) {
            members.put("type", JsonArray.of(type, new JsonString("null")));
        }
        return new JsonObject(members);
    }
}
