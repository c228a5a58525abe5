package dev.concordat.design.lint.schema;

import dev.concordat.core.pattern.EcmaPattern;
import dev.concordat.design.lint.document.Spot;
import java.math.BigDecimal;
import java.util.List;

/** Keywords of texts (JSON Schema 2020-12 validation, 6.3 and 7). */
record TextGroup() implements Group {

    @Override
    public String type() {
        return "string";
    }

    @Override
    public List<String> keywords() {
        return List.of("maxLength", "minLength", "pattern", "format");
    }

    @Override
    public boolean isFor(Spot value) {
        return value.text() != null;
    }

    @Override
    public boolean check(SchemaValidator validator, Spot schema, Spot value, List<String> path, Errors errors) {
        String text = String.valueOf(value.text());
        BigDecimal length = BigDecimal.valueOf(text.codePointCount(0, text.length()));
        boolean valid = size(schema, "maxLength", length, 1, path, errors);
        if (valid || errors.goesOn()) {
            valid &= size(schema, "minLength", length, -1, path, errors);
        }
        if (valid || errors.goesOn()) {
            Spot pattern = schema.child("pattern");
            String source = pattern == null ? null : pattern.text();
            if (source != null && Patterns.match(source, text, validator, path) == EcmaPattern.Match.NO) {
                valid = errors.add("pattern", path, "must match the pattern " + source);
            }
        }
        return (valid || errors.goesOn()) && NumberGroup.format(schema, value, path, errors) && valid;
    }

    /** A bound of a length or count. */
    static boolean size(Spot schema, String keyword, BigDecimal size, int sign, List<String> path, Errors errors) {
        BigDecimal bound = NumberGroup.number(schema, keyword);
        if (bound == null || size.compareTo(bound) * sign <= 0) {
            return true;
        }
        String what = keyword.substring(3).toLowerCase(java.util.Locale.ROOT);
        return errors.add(
                keyword, path, "must have " + (sign > 0 ? "at most " : "at least ") + bound + " " + noun(what));
    }

    private static String noun(String what) {
        return what.equals("length") ? "characters" : what;
    }
}
