package dev.concordat.benchmarks.mock;

import dev.concordat.benchmarks.differ.IndependentValidator;
import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.parse.JsonDocument;
import dev.concordat.core.route.OperationMatcher;
import dev.concordat.core.validate.Side;
import dev.concordat.core.wire.MediaTypes;
import dev.concordat.core.wire.WireRequest;
import dev.concordat.core.wire.WireResponse;
import dev.concordat.tests.judge.Opinion;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a validator that no part of the mock uses says of its answers. */
final class Answers {

    private final OperationMatcher matcher;
    private final IndependentValidator validator;
    private final Set<String> answered = new LinkedHashSet<>();
    private final Map<Opinion, Integer> opinions = new EnumMap<>(Opinion.class);
    private final List<String> refused = new ArrayList<>();

    Answers(LoadedContract loaded) {
        this.matcher = OperationMatcher.deployed(loaded.contract(), "");
        this.validator = new IndependentValidator(loaded.spec());
    }

    /** Takes one exchange; bodies of JSON are judged. */
    void add(WireRequest request, WireResponse response) {
        matcher.match(request.method(), request.target()).ifPresent(match -> {
            Operation operation = match.operation();
            answered.add(operation.signature());
            schema(operation, response).ifPresent(schema -> judge(operation, schema, response));
        });
    }

    private static Optional<SchemaId> schema(Operation operation, WireResponse response) {
        return operation
                .responseFor(response.status())
                .flatMap(
                        declared -> response.contentType().flatMap(type -> MediaTypes.select(declared.content(), type)))
                .filter(type -> type.isJson() && type.schema() != null)
                .map(MediaType::schema);
    }

    private void judge(Operation operation, SchemaId schema, WireResponse response) {
        JsonValue value = response.body()
                .utf8()
                .flatMap(text ->
                        Optional.ofNullable(JsonDocument.parse("body", text).value()))
                .orElse(null);
        if (value == null) {
            return;
        }
        Opinion opinion = validator.of(schema, value, Side.RESPONSE);
        opinions.merge(opinion, 1, Integer::sum);
        if (opinion == Opinion.INVALID) {
            refused.add(operation.signature() + " " + response.status() + " at "
                    + validator.objections(schema, value, Side.RESPONSE));
        }
    }

    /** How many operations answered. */
    int answered() {
        return answered.size();
    }

    /** How many bodies have this opinion. */
    int count(Opinion opinion) {
        return opinions.getOrDefault(opinion, 0);
    }

    /** The answers that it refuses. */
    List<String> refused() {
        return List.copyOf(refused);
    }
}
