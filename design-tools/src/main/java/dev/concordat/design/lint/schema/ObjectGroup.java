package dev.concordat.design.lint.schema;

import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.pattern.EcmaPattern;
import dev.concordat.design.lint.document.Spot;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keywords of objects (JSON Schema 2020-12 core, 10.3.2; validation, 6.5; {@code dependencies} of earlier drafts). */
record ObjectGroup(Mode mode) implements Group {

    @Override
    public String type() {
        return "object";
    }

    @Override
    public List<String> keywords() {
        return List.of(
                "maxProperties",
                "minProperties",
                "required",
                "propertyNames",
                "additionalProperties",
                "dependencies",
                "properties",
                "patternProperties",
                "dependentRequired",
                "dependentSchemas");
    }

    @Override
    public boolean isFor(Spot value) {
        return value.isObject();
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

    private boolean check(
            String keyword,
            Spot operand,
            SchemaValidator validator,
            Spot schema,
            Spot value,
            List<String> path,
            Errors errors) {
        BigDecimal size = BigDecimal.valueOf(value.size());
        return switch (keyword) {
            case "maxProperties" -> TextGroup.size(schema, keyword, size, 1, path, errors);
            case "minProperties" -> TextGroup.size(schema, keyword, size, -1, path, errors);
            case "required" -> required("required", operand, relaxed(schema), value, path, errors);
            case "propertyNames" -> names(operand, validator, value, path, errors);
            case "additionalProperties" -> additional(operand, validator, schema, value, path, errors);
            case "properties" -> properties(operand, validator, value, path, errors);
            case "patternProperties" -> patterns(operand, validator, value, path, errors);
            default -> dependencies(operand, validator, value, path, errors);
        };
    }

    /** The properties that the other side need not send. */
    private Set<String> relaxed(Spot schema) {
        Spot properties = schema.child("properties");
        if (mode.relaxed() == Mode.Relaxed.NONE || properties == null || !properties.isObject()) {
            return Set.of();
        }
        return properties.children().stream()
                .filter(property -> NumberGroup.isTrue(property, mode.relaxed().keyword()))
                .map(Spot::name)
                .collect(Collectors.toSet());
    }

    private static boolean required(
            String keyword, Spot names, Set<String> relaxed, Spot value, List<String> path, Errors errors) {
        boolean valid = true;
        for (Spot name : names.isArray() ? names.children() : List.<Spot>of()) {
            String text = name.text();
            if (text != null && !value.has(text) && !relaxed.contains(text) && (valid || errors.goesOn())) {
                valid = errors.add(keyword, path, "must have the property \"" + text + "\"");
            }
        }
        return valid;
    }

    private boolean names(Spot schema, SchemaValidator validator, Spot value, List<String> path, Errors errors) {
        boolean valid = true;
        for (Spot member : mode.draft() == Draft.DRAFT4 ? List.<Spot>of() : value.children()) {
            if (!validator.apply(schema, member.key(), path, errors) && (valid || errors.goesOn())) {
                valid = errors.add("propertyNames", path, "must not have the property name \"" + member.name() + "\"");
            }
        }
        return valid;
    }

    private static boolean additional(
            Spot operand, SchemaValidator validator, Spot schema, Spot value, List<String> path, Errors errors) {
        boolean closed = operand.scalar() instanceof JsonBoolean truth && !truth.value();
        Spot properties = schema.child("properties");
        Spot patterns = schema.child("patternProperties");
        boolean valid = true;
        for (Spot member : value.children()) {
            if ((properties != null && properties.has(member.name()))
                    || matchesAny(patterns, member.name(), validator, path)) {
                continue;
            }
            if (closed) {
                valid = errors.add(
                        "additionalProperties", path, "must not have the property \"" + member.name() + "\"");
            } else {
                valid &= ArrayGroup.inside(validator, operand, member, path, errors);
            }
            if (!valid && !errors.goesOn()) {
                return false;
            }
        }
        return valid;
    }

    static boolean matchesAny(@Nullable Spot patterns, String name, SchemaValidator validator, List<String> path) {
        return patterns != null
                && patterns.names().stream().anyMatch(pattern -> matches(pattern, name, validator, path));
    }

    private static boolean matches(String pattern, String name, SchemaValidator validator, List<String> path) {
        return Patterns.match(pattern, name, validator, path) == EcmaPattern.Match.YES;
    }

    private static boolean properties(
            Spot schemas, SchemaValidator validator, Spot value, List<String> path, Errors errors) {
        boolean valid = true;
        for (Spot schema : schemas.isObject() ? schemas.children() : List.<Spot>of()) {
            Spot member = value.child(schema.name());
            if (member != null && (valid || errors.goesOn())) {
                valid &= ArrayGroup.inside(validator, schema, member, path, errors);
            }
        }
        return valid;
    }

    private static boolean patterns(
            Spot schemas, SchemaValidator validator, Spot value, List<String> path, Errors errors) {
        boolean valid = true;
        for (Spot schema : schemas.isObject() ? schemas.children() : List.<Spot>of()) {
            for (Spot member : value.children()) {
                if ((valid || errors.goesOn()) && matches(schema.name(), member.name(), validator, path)) {
                    valid &= ArrayGroup.inside(validator, schema, member, path, errors);
                }
            }
        }
        return valid;
    }

    private static boolean dependencies(
            Spot operand, SchemaValidator validator, Spot value, List<String> path, Errors errors) {
        boolean valid = true;
        for (Spot dependency : operand.isObject() ? operand.children() : List.<Spot>of()) {
            if (value.has(dependency.name()) && (valid || errors.goesOn())) {
                valid &= dependency.isArray()
                        ? required("dependencies", dependency, Set.of(), value, path, errors)
                        : validator.apply(dependency, value, path, errors);
            }
        }
        return valid;
    }
}
