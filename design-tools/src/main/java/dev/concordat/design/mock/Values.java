package dev.concordat.design.mock;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Example;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.generate.InstanceGenerator;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.validate.InstanceValidator;
import dev.concordat.core.validate.Side;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values that a response may hold: whatever it returns, the schema accepts. */
final class Values {

    private final InstanceValidator validator;
    private final InstanceGenerator generator;

    Values(Contract contract) {
        this.validator = new InstanceValidator(contract, Side.RESPONSE);
        this.generator = new InstanceGenerator(contract, Side.RESPONSE);
    }

    boolean accepts(@Nullable SchemaId schema, JsonValue value) {
        return schema == null || validator.accepts(schema, value);
    }

    /** The example of this name, else the first one, of those that are valid; an example may be wrong, an answer not. */
    Optional<JsonValue> example(@Nullable SchemaId schema, List<Example> examples, @Nullable String name) {
        List<Example> valid = examples.stream()
                .filter(example -> example.value() != null && accepts(schema, example.value()))
                .toList();
        return valid.stream()
                .filter(example -> name == null || example.name().equals(name))
                .findFirst()
                .or(() -> valid.stream().findFirst())
                .map(Example::value);
    }

    /** A made-up value, empty where the schema seems to let nothing in. */
    Optional<JsonValue> generated(SchemaId schema, long seed) {
        return generator.ordinary(schema, seed);
    }

    /** The base with as many of the members as the schema allows, each as given. */
    JsonValue overlaid(@Nullable SchemaId schema, JsonValue base, Map<String, JsonValue> members) {
        if (!(base instanceof JsonObject object)) {
            return base;
        }
        JsonObject all = object;
        for (Map.Entry<String, JsonValue> member : members.entrySet()) {
            all = all.with(member.getKey(), member.getValue());
        }
        if (accepts(schema, all)) {
            return all;
        }
        JsonObject kept = object;
        for (Map.Entry<String, JsonValue> member : members.entrySet()) {
            JsonObject candidate = kept.with(member.getKey(), member.getValue());
            kept = accepts(schema, candidate) ? candidate : kept;
        }
        return kept;
    }
}
