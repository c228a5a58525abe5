package dev.concordat.design.lint.function;

import dev.concordat.core.json.JsonType;
import dev.concordat.core.json.JsonValue;
import dev.concordat.design.lint.document.Format;
import dev.concordat.design.lint.document.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The values of an {@code enum} are of the type beside it. */
final class TypedEnum implements LintFunction {

    @Override
    public Check prepare(Options options) throws OptionException {
        options.only();
        return TypedEnum::check;
    }

    private static List<Problem> check(Subject subject) {
        Spot schema = subject.value();
        Spot values = schema == null ? null : schema.child("enum");
        Spot type = schema == null ? null : schema.child("type");
        if (schema == null || values == null || !values.isArray() || type == null) {
            return List.of();
        }
        List<String> types = new ArrayList<>();
        for (Spot item : type.isArray() ? type.children() : List.of(type)) {
            String text = item.text();
            if (text == null) {
                return List.of();
            }
            types.add(text);
        }
        Set<Format> formats = subject.document().formats();
        String keyword =
                formats.contains(Format.OAS3_0) ? "nullable" : formats.contains(Format.OAS2) ? "x-nullable" : "";
        boolean nullable = Scalars.isTrue(schema.child(keyword));
        if (nullable) {
            types.add("null");
        }
        List<Problem> problems = new ArrayList<>();
        values.forEach(item -> {
            if (!fits(item, types)) {
                problems.add(new Problem(
                        "the value " + Scalars.print(item) + " is not of the type " + String.join(" or ", types),
                        item));
            }
        });
        return problems;
    }

    private static boolean fits(Spot item, List<String> types) {
        JsonValue value = item.scalar();
        JsonType type = value == null ? (item.isArray() ? JsonType.ARRAY : JsonType.OBJECT) : value.type();
        return types.contains(type.keyword())
                // An integer is a number, too; but where integers are asked for, other rules take it at its word.
                || (type == JsonType.INTEGER && types.contains("number") && !types.contains("integer"));
    }
}
