package dev.concordat.benchmarks.twins;

import dev.concordat.core.contract.NumberLimits;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.validate.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A part of the values that a schema lets in: the last of an enumeration, the long texts, the larger numbers ... */
record SpecialValue(String text, Predicate<JsonValue> condition, JsonValue sample) {

    private static final int TRIES = 40;
    private static final int LONG = 24;

    static Optional<SpecialValue> of(Origin origin, SchemaId id) {
        Schema schema = origin.contract().dereference(id);
        List<JsonValue> members = schema.enumeration();
        if (members != null) {
            JsonValue last = members.get(members.size() - 1);
            return members.size() < 2
                    ? Optional.empty()
                    : Optional.of(new SpecialValue("equal to " + last.toJson(), last::equals, last));
        }
        if (schema.types().contains(JsonType.STRING)) {
            Integer most = schema.string().maxLength();
            int length = most == null ? LONG : Math.min(LONG, (2 * most + 2) / 3);
            return sampled(
                    origin,
                    id,
                    "of " + length + " characters or more",
                    value ->
                            value instanceof JsonString string && string.value().length() >= length);
        }
        if (schema.types().contains(JsonType.INTEGER) || schema.types().contains(JsonType.NUMBER)) {
            BigDecimal middle = middle(schema.number());
            return sampled(
                    origin,
                    id,
                    "above " + middle.toPlainString(),
                    value ->
                            value instanceof JsonNumber number && number.value().compareTo(middle) > 0);
        }
        return schema.types().contains(JsonType.ARRAY)
                ? sampled(
                        origin,
                        id,
                        "of two items or more",
                        value -> value instanceof JsonArray array
                                && array.items().size() > 1)
                : Optional.empty();
    }

    private static BigDecimal middle(NumberLimits limits) {
        BigDecimal low = Stream.of(limits.minimum(), limits.exclusiveMinimum())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(BigDecimal.ZERO);
        BigDecimal high = Stream.of(limits.maximum(), limits.exclusiveMaximum())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(low.add(BigDecimal.valueOf(100)));
        return low.add(high).divide(BigDecimal.valueOf(2), 3, RoundingMode.HALF_UP);
    }

    private static Optional<SpecialValue> sampled(
            Origin origin, SchemaId id, String text, Predicate<JsonValue> condition) {
        Random random = new Random(id.hashCode());
        Stream<JsonValue> made = Stream.generate(() -> origin.requests().random(id, random))
                .limit(TRIES)
                .flatMap(Optional::stream);
        Stream<JsonValue> limits =
                origin.requests().valid(id, 1).instances().stream().map(instance -> instance.value());
        return Stream.concat(made, limits)
                .filter(condition)
                .filter(value -> origin.validators().accept(id, value, Side.REQUEST))
                .findFirst()
                .map(sample -> new SpecialValue(text, condition, sample));
    }
}
