package dev.concordat.design.lint.function;

import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.parse.SpecScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The value is one of those listed. */
final class Enumeration implements LintFunction {

    @Override
    public Check prepare(Options options) throws OptionException {
        options.only("values");
        List<JsonValue> values = new ArrayList<>();
        for (SpecCursor item : options.items("values")) {
            if (!(item.node() instanceof SpecScalar scalar)) {
                throw new OptionException("compares texts, numbers, booleans and null only", item.location());
            }
            values.add(scalar.value());
        }
        String printed = values.stream().map(JsonValue::toJson).collect(Collectors.joining(", "));
        return subject -> {
            JsonValue value = subject.value() == null ? null : subject.value().scalar();
            return value == null || values.contains(value)
                    ? List.of()
                    : subject.problem(value.toJson() + " must be one of " + printed);
        };
    }
}
