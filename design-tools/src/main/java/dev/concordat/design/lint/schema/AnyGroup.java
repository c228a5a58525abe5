package dev.concordat.design.lint.schema;

import dev.concordat.core.json.JsonValue;
import dev.concordat.design.lint.document.Spot;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keywords of values of any type (JSON Schema 2020-12 core, 10.2; validation, 6.1). */
record AnyGroup() implements Group {

    private static final int LONGEST_LIST = 20;

    @Override
    public @Nullable String type() {
        return null;
    }

    @Override
    public List<String> keywords() {
        return List.of("const", "enum", "not", "anyOf", "oneOf", "allOf", "if");
    }

    @Override
    public boolean isFor(Spot value) {
        return true;
    }

    @Override
    public boolean check(SchemaValidator validator, Spot schema, Spot value, List<String> path, Errors errors) {
        boolean valid = true;
        for (String keyword : keywords()) {
            Spot operand = schema.child(keyword);
            if (operand != null && (valid || errors.goesOn())) {
                valid &= check(keyword, operand, validator, schema, value, path, errors);
            }
        }
        return valid;
    }

    private static boolean check(
            String keyword,
            Spot operand,
            SchemaValidator validator,
            Spot schema,
            Spot value,
            List<String> path,
            Errors errors) {
        return switch (keyword) {
            case "const" ->
                Equality.same(operand, value)
                        || errors.add(
                                "const",
                                path,
                                "must be " + operand.node().toJson().toJson());
            case "enum" -> isListed(operand, value) || errors.add("enum", path, "must be one of " + list(operand));
            case "not" -> {
                Errors inner = new Errors(false);
                yield !validator.apply(operand, value, path, inner) || errors.add("not", path, "must not be valid");
            }
            case "anyOf" -> alternatives("anyOf", operand, validator, value, path, errors);
            case "oneOf" -> alternatives("oneOf", operand, validator, value, path, errors);
            case "allOf" -> all(operand, validator, value, path, errors);
            default -> conditional(operand, validator, schema, value, path, errors);
        };
    }

    private static boolean isListed(Spot list, Spot value) {
        return !list.isArray() || list.children().stream().anyMatch(item -> Equality.same(item, value));
    }

    private static String list(Spot list) {
        String values = list.children().stream()
                .limit(LONGEST_LIST)
                .map(item -> item.node().toJson())
                .map(JsonValue::toJson)
                .collect(Collectors.joining(", "));
        return list.size() > LONGEST_LIST ? values + " ..." : values;
    }

    private static boolean all(Spot list, SchemaValidator validator, Spot value, List<String> path, Errors errors) {
        boolean valid = true;
        for (Spot part : list.isArray() ? list.children() : List.<Spot>of()) {
            if (valid || errors.goesOn()) {
                valid &= validator.apply(part, value, path, errors);
            }
        }
        return valid;
    }

    private static boolean alternatives(
            String keyword, Spot list, SchemaValidator validator, Spot value, List<String> path, Errors errors) {
        if (!list.isArray() || list.size() == 0) {
            return true;
        }
        int mark = errors.mark();
        int fitting = 0;
        for (Spot alternative : list.children()) {
            if (validator.apply(alternative, value, path, errors)) {
                fitting++;
                if (keyword.equals("anyOf") || fitting > 1) {
                    break;
                }
            }
        }
        if (fitting == 1 || (fitting > 0 && keyword.equals("anyOf"))) {
            errors.back(mark);
            return true;
        }
        if (fitting > 1) {
            errors.back(mark);
        }
        String number = keyword.equals("oneOf") ? "exactly one alternative of oneOf" : "an alternative of anyOf";
        return errors.add(keyword, path, "must match " + number + (fitting > 1 ? ", not several" : ""));
    }

    private static boolean conditional(
            Spot condition, SchemaValidator validator, Spot schema, Spot value, List<String> path, Errors errors) {
        boolean holds = validator.apply(condition, value, path, new Errors(false));
        String branch = holds ? "then" : "else";
        Spot consequence = schema.child(branch);
        return consequence == null
                || validator.apply(consequence, value, path, errors)
                || errors.add("if", path, "must match the schema of \"" + branch + "\"");
    }
}
