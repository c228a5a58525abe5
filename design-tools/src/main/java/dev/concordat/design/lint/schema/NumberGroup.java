package dev.concordat.design.lint.schema;

import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.validate.Multiples;
import dev.concordat.core.validate.format.Format;
import dev.concordat.design.lint.document.Spot;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keywords of numbers (JSON Schema 2020-12 validation, 6.2; draft 4, 5.1, where the exclusive bounds are booleans). */
record NumberGroup(Draft draft) implements Group {

    @Override
    public String type() {
        return "number";
    }

    @Override
    public List<String> keywords() {
        return List.of("maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum", "multipleOf", "format");
    }

    @Override
    public boolean isFor(Spot value) {
        return value.scalar() instanceof JsonNumber;
    }

    @Override
    public boolean check(SchemaValidator validator, Spot schema, Spot value, List<String> path, Errors errors) {
        if (!(value.scalar() instanceof JsonNumber number)) {
            return true;
        }
        BigDecimal it = number.value();
        boolean old = draft == Draft.DRAFT4;
        boolean valid = bound(schema, "maximum", it, 1, old && isTrue(schema, "exclusiveMaximum"), path, errors);
        if (valid || errors.goesOn()) {
            valid &= bound(schema, "minimum", it, -1, old && isTrue(schema, "exclusiveMinimum"), path, errors);
        }
        if (!old && (valid || errors.goesOn())) {
            valid &= bound(schema, "exclusiveMaximum", it, 1, true, path, errors);
        }
        if (!old && (valid || errors.goesOn())) {
            valid &= bound(schema, "exclusiveMinimum", it, -1, true, path, errors);
        }
        BigDecimal factor = number(schema, "multipleOf");
        if ((valid || errors.goesOn()) && factor != null && !Multiples.isMultiple(it, factor)) {
            valid = errors.add("multipleOf", path, "must be a multiple of " + factor);
        }
        return (valid || errors.goesOn()) && format(schema, value, path, errors) && valid;
    }

    private static boolean bound(
            Spot schema, String keyword, BigDecimal it, int sign, boolean exclusive, List<String> path, Errors errors) {
        BigDecimal bound = number(schema, keyword);
        int order = bound == null ? -1 : it.compareTo(bound) * sign;
        if (order < 0 || (order == 0 && !exclusive)) {
            return true;
        }
        String relation = exclusive ? (sign > 0 ? "less" : "more") + " than " : "at " + (sign > 0 ? "most " : "least ");
        return errors.add(keyword, path, "must be " + relation + bound);
    }

    static boolean format(Spot schema, Spot value, List<String> path, Errors errors) {
        Spot name = schema.child("format");
        String text = name == null ? null : name.text();
        Format format = text == null ? null : Formats.named(text);
        return format == null
                || format.accepts(value.node().toJson())
                || errors.add("format", path, "must match the format " + text);
    }

    static @Nullable BigDecimal number(Spot schema, String keyword) {
        Spot child = schema.child(keyword);
        return child != null && child.scalar() instanceof JsonNumber number ? number.value() : null;
    }

    static boolean isTrue(Spot schema, String keyword) {
        Spot child = schema.child(keyword);
        return child != null && child.scalar() instanceof JsonBoolean truth && truth.value();
    }
}
