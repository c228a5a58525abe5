package dev.concordat.tests.plan;

import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.generate.Instance;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Random values of the schemas of one operation: limits of several places in one value. */
final class RandomValues {

    private static final int GRAFTS = 5;

    private final Subject subject;
    private final long seed;
    private final Map<SchemaId, List<Instance>> valid = new HashMap<>();
    private final Map<SchemaId, List<Instance>> invalid = new HashMap<>();

    /** @param seed another one gives other values at the same limits */
    RandomValues(Subject subject, long seed) {
        this.subject = subject;
        this.seed = seed;
    }

    List<Instance> invalid(SchemaId schema) {
        return invalid.computeIfAbsent(
                schema, id -> subject.generator().invalid(id, seed).instances());
    }

    private List<Instance> valid(SchemaId schema) {
        return valid.computeIfAbsent(
                schema,
                id -> subject.generator().valid(id, seed).instances().stream()
                        .filter(instance -> subject.isValid(id, instance.value()))
                        .toList());
    }

    /** Any valid value, empty where there is none. */
    Optional<JsonValue> any(SchemaId schema, Random random) {
        List<Instance> limits = valid(schema);
        return limits.isEmpty() || random.nextInt(4) == 0
                ? subject.generator().random(schema, random).filter(value -> subject.isValid(schema, value))
                : Optional.of(limits.get(random.nextInt(limits.size())).value());
    }

    /** A valid body that is at several limits at once, and lacks some of what may be left out. */
    Optional<JsonValue> body(MediaType type, SchemaId schema, Random random) {
        List<JsonValue> examples = subject.steps().bodies().examples(type);
        Optional<JsonValue> start = !examples.isEmpty() && random.nextInt(3) > 0
                ? Optional.of(examples.get(random.nextInt(examples.size())))
                : any(schema, random);
        List<Instance> limits = valid(schema);
        return start.map(value -> {
            JsonValue changed = value;
            for (int i = random.nextInt(GRAFTS); i > 0 && !limits.isEmpty(); i--) {
                Instance limit = limits.get(random.nextInt(limits.size()));
                changed = Graft.onto(changed, limit, candidate -> subject.isValid(schema, candidate))
                        .orElse(changed);
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                List<JsonValue> smaller = smaller(changed);
                JsonValue candidate = smaller.isEmpty() ? changed : smaller.get(random.nextInt(smaller.size()));
                changed = subject.isValid(schema, candidate) ? candidate : changed;
            }
            return changed;
        });
    }

    /** The value without one of its members or items each, those of the outermost object first. */
    static List<JsonValue> smaller(JsonValue value) {
        List<JsonValue> smaller = new ArrayList<>();
        if (value instanceof JsonObject object) {
            object.members().keySet().forEach(name -> smaller.add(object.without(name)));
            object.members()
                    .forEach((name, member) ->
                            smaller(member).forEach(changed -> smaller.add(object.with(name, changed))));
        } else if (value instanceof JsonArray array) {
            for (int i = array.items().size() - 1; i >= 0; i--) {
                List<JsonValue> items = new ArrayList<>(array.items());
                items.remove(i);
                smaller.add(new JsonArray(items));
            }
            for (int i = 0; i < array.items().size(); i++) {
                for (JsonValue changed : smaller(array.items().get(i))) {
                    List<JsonValue> items = new ArrayList<>(array.items());
                    items.set(i, changed);
                    smaller.add(new JsonArray(items));
                }
            }
        }
        return smaller;
    }
}
