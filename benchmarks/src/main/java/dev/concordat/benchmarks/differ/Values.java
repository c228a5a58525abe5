package dev.concordat.benchmarks.differ;

import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.generate.Instance;
import dev.concordat.core.generate.InstanceGenerator;
import dev.concordat.core.json.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Different values around a schema: valid ones, ones that break one limit, and ones changed blindly. */
final class Values {

    private Values() {}

    /** As many as asked, fewer where the schema has no more. */
    static Collection<JsonValue> of(SchemaId schema, InstanceGenerator generator, int count, long seed) {
        Set<JsonValue> values = new LinkedHashSet<>();
        List<JsonValue> valid =
                new ArrayList<>(values(generator.valid(schema, seed).instances()));
        generator.ordinary(schema, seed).ifPresent(valid::add);
        values.addAll(spread(valid, 2 * count / 5));
        values.addAll(spread(values(generator.invalid(schema, seed).instances()), 2 * count / 5));
        Random random = new Random(seed);
        for (int tries = 0; values.size() < count && tries < 4 * count && !valid.isEmpty(); tries++) {
            if (tries % 10 == 9 && tries < count) {
                generator.random(schema, random).ifPresent(value -> {
                    valid.add(value);
                    values.add(value);
                });
            }
            values.add(Mutation.of(valid.get(random.nextInt(valid.size())), random));
        }
        return values;
    }

    private static List<JsonValue> values(List<Instance> instances) {
        return instances.stream().map(Instance::value).toList();
    }

    /** Not the first ones alone: places that stand late in a schema count, too. */
    private static List<JsonValue> spread(List<JsonValue> values, int count) {
        if (values.size() <= count) {
            return values;
        }
        List<JsonValue> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            some.add(values.get((int) ((long) i * values.size() / count)));
        }
        return some;
    }
}
