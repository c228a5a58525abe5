package dev.concordat.generator.codec;

import dev.concordat.core.contract.ArrayLimits;
import dev.concordat.core.contract.Composition;
import dev.concordat.core.contract.ObjectLimits;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.validate.Visibility;
import dev.concordat.generator.java.JavaLiteral;
import dev.concordat.generator.name.Imports;
import dev.concordat.generator.type.Assertion;
import dev.concordat.generator.type.Direction;
import dev.concordat.generator.type.TypeModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The Java expression of an assertion, keyword by keyword. */
final class AssertionExpression {

    private static final String RUNTIME = "dev.concordat.runtime.json.";

    /** The constants of the runtime's formats by name. */
    private static final Map<String, String> FORMATS = Map.ofEntries(
            Map.entry("uuid", "UUID"),
            Map.entry("date", "DATE"),
            Map.entry("date-time", "DATE_TIME"),
            Map.entry("time", "TIME"),
            Map.entry("uri", "URI"),
            Map.entry("uri-reference", "URI_REFERENCE"),
            Map.entry("email", "EMAIL"),
            Map.entry("hostname", "HOSTNAME"),
            Map.entry("ipv4", "IPV4"),
            Map.entry("ipv6", "IPV6"),
            Map.entry("duration", "DURATION"),
            Map.entry("json-pointer", "JSON_POINTER"),
            Map.entry("byte", "BASE64"));

    private static final Set<String> NUMBER_FORMATS = Set.of("int32", "int64", "float", "double");

    /**
     * How a value travels.
     *
     * @param hidden its members that do not travel this way
     */
    private record Way(Direction direction, Set<String> hidden) {

        static Way of(Assertion assertion) {
            return new Way(assertion.direction(), assertion.hidden());
        }
    }

    private final TypeModel model;
    private final AssertedSchemas schemas;
    private final Visibility visibility;
    private final Imports imports;
    private final BiConsumer<Schema, String> refuse;

    /** @param refuse takes a schema with a pattern that cannot be written, and why */
    AssertionExpression(TypeModel model, AssertedSchemas schemas, Imports imports, BiConsumer<Schema, String> refuse) {
        this.model = model;
        this.schemas = schemas;
        this.visibility = new Visibility(model.contract());
        this.imports = imports;
        this.refuse = refuse;
    }

    /** All of them as one. */
    String of(List<Assertion> assertions) {
        List<String> parts = new ArrayList<>();
        assertions.forEach(assertion -> parts.addAll(parts(assertion.schema(), Way.of(assertion))));
        boolean scoped = assertions.stream().anyMatch(assertion -> isLast(assertion.schema()));
        return assertions.size() > 1 && scoped
                ? call(
                        "allOf",
                        assertions.stream()
                                .map(each -> of(each.schema(), Way.of(each)))
                                .toList())
                : whole(parts, scoped);
    }

    /** A schema of a value by itself. */
    String of(SchemaId id, Direction direction) {
        return of(model.contract().schema(id), new Way(direction, visibility.hidden(id, direction.side())));
    }

    private String of(Schema schema, Way way) {
        return whole(parts(schema, way), isLast(schema));
    }

    private String whole(List<String> parts, boolean scoped) {
        return parts.size() == 1 && !scoped ? parts.get(0) : call("allOf", parts);
    }

    /** Whether a schema has a keyword that is about what its other keywords leave, so that it needs a scope. */
    private static boolean isLast(Schema schema) {
        return schema.array().unevaluatedItems() != null || schema.object().unevaluatedProperties() != null;
    }

    private List<String> parts(Schema schema, Way way) {
        List<String> parts = new ArrayList<>();
        if (schema.never()) {
            parts.add(call("never", List.of()));
        }
        if (!schema.types().isEmpty()) {
            parts.add(call(
                    "type",
                    schema.types().stream()
                            .map(JsonType::keyword)
                            .map(JavaLiteral::string)
                            .toList()));
        }
        if (schema.enumeration() != null) {
            parts.add(call(
                    "enumeration",
                    schema.enumeration().stream()
                            .map(value -> JavaLiteral.string(value.toJson()))
                            .toList()));
        }
        if (schema.constant() != null) {
            parts.add(call("constant", JavaLiteral.string(schema.constant().toJson())));
        }
        number(parts, "minimum", schema.number().minimum());
        number(parts, "exclusiveMinimum", schema.number().exclusiveMinimum());
        number(parts, "maximum", schema.number().maximum());
        number(parts, "exclusiveMaximum", schema.number().exclusiveMaximum());
        number(parts, "multipleOf", schema.number().multipleOf());
        count(parts, "minLength", schema.string().minLength());
        count(parts, "maxLength", schema.string().maxLength());
        if (schema.string().pattern() != null) {
            parts.add(call("pattern", expression(schema, schema.string().pattern())));
        }
        if (schema.format() != null && FORMATS.containsKey(schema.format())) {
            parts.add(call("format", imports.use(RUNTIME + "Format") + "." + FORMATS.get(schema.format())));
        }
        if (schema.format() != null && NUMBER_FORMATS.contains(schema.format())) {
            parts.add(call("numberFormat", JavaLiteral.string(schema.format())));
        }
        arrays(parts, schema.array(), way.direction());
        objects(parts, schema, way);
        compositions(parts, schema.composition(), way);
        if (schema.array().unevaluatedItems() != null) {
            parts.add(call("unevaluatedItems", of(schema.array().unevaluatedItems(), way.direction())));
        }
        if (schema.object().unevaluatedProperties() != null) {
            parts.add(call("unevaluatedProperties", of(schema.object().unevaluatedProperties(), way.direction())));
        }
        return parts;
    }

    private void arrays(List<String> parts, ArrayLimits limits, Direction direction) {
        count(parts, "minItems", limits.minItems());
        count(parts, "maxItems", limits.maxItems());
        if (limits.uniqueItems()) {
            parts.add(call("uniqueItems", List.of()));
        }
        if (!limits.prefixItems().isEmpty()) {
            parts.add(call(
                    "prefixItems",
                    limits.prefixItems().stream().map(id -> of(id, direction)).toList()));
        }
        if (limits.items() != null) {
            parts.add(call("items", String.valueOf(limits.prefixItems().size()), of(limits.items(), direction)));
        }
        if (limits.contains() != null) {
            parts.add(call(
                    "contains",
                    String.valueOf(limits.minContains() == null ? 1 : limits.minContains()),
                    limits.maxContains() == null ? "Integer.MAX_VALUE" : String.valueOf(limits.maxContains()),
                    of(limits.contains(), direction)));
        }
    }

    private void objects(List<String> parts, Schema schema, Way way) {
        ObjectLimits limits = schema.object();
        count(parts, "minProperties", limits.minProperties());
        count(parts, "maxProperties", limits.maxProperties());
        List<String> required = names(limits.required(), way.hidden());
        if (!required.isEmpty()) {
            parts.add(call("required", required));
        }
        limits.properties()
                .forEach((name, id) -> parts.add(call("property", JavaLiteral.string(name), of(id, way.direction()))));
        limits.patternProperties()
                .forEach((pattern, id) ->
                        parts.add(call("patternProperty", expression(schema, pattern), of(id, way.direction()))));
        if (limits.additionalProperties() != null) {
            parts.add(call(
                    "additionalProperties",
                    list(names(limits.properties().keySet(), Set.of())),
                    list(limits.patternProperties().keySet().stream()
                            .map(pattern -> expression(schema, pattern))
                            .toList()),
                    of(limits.additionalProperties(), way.direction())));
        }
        if (limits.propertyNames() != null) {
            parts.add(call("propertyNames", of(limits.propertyNames(), way.direction())));
        }
        limits.dependentRequired().forEach((present, demanded) -> {
            List<String> arguments = new ArrayList<>(List.of(JavaLiteral.string(present)));
            arguments.addAll(names(demanded, way.hidden()));
            if (arguments.size() > 1) {
                parts.add(call("dependentRequired", arguments));
            }
        });
        limits.dependentSchemas()
                .forEach((present, id) -> parts.add(call("dependentSchema", JavaLiteral.string(present), in(id, way))));
    }

    private void compositions(List<String> parts, Composition composition, Way way) {
        reference(parts, composition.ref(), way.direction());
        composition.allOf().forEach(id -> parts.add(in(id, way)));
        choice(parts, "anyOf", composition.anyOf(), way);
        choice(parts, "oneOf", composition.oneOf(), way);
        if (composition.not() != null) {
            parts.add(call("not", in(composition.not(), way)));
        }
        if (composition.ifSchema() != null) {
            parts.add(call(
                    "conditional",
                    in(composition.ifSchema(), way),
                    branch(composition.thenSchema(), way),
                    branch(composition.elseSchema(), way)));
        }
    }

    private void reference(List<String> parts, @Nullable SchemaId target, Direction direction) {
        if (target != null) {
            SchemaId id = model.contract().dereference(target).id();
            parts.add(call("reference", "() -> " + schemas.name(id, direction)));
        }
    }

    private void choice(List<String> parts, String keyword, List<SchemaId> members, Way way) {
        if (!members.isEmpty()) {
            parts.add(call(keyword, members.stream().map(id -> in(id, way)).toList()));
        }
    }

    private String branch(@Nullable SchemaId id, Way way) {
        return id == null ? call("allOf", List.of()) : in(id, way);
    }

    /** A schema of the same value. */
    private String in(SchemaId id, Way way) {
        return of(model.contract().schema(id), way);
    }

    private static List<String> names(Collection<String> names, Set<String> hidden) {
        return names.stream()
                .filter(name -> !hidden.contains(name))
                .map(JavaLiteral::string)
                .toList();
    }

    private String expression(Schema schema, String pattern) {
        return PatternArguments.of(pattern, reason -> refuse.accept(schema, reason))
                .map(arguments -> imports.use(RUNTIME + "Expression") + ".of(" + arguments + ")")
                .orElse("null");
    }

    private void number(List<String> parts, String keyword, @Nullable BigDecimal limit) {
        if (limit != null) {
            parts.add(call(keyword, JavaLiteral.string(limit.toString())));
        }
    }

    private void count(List<String> parts, String keyword, @Nullable Integer limit) {
        if (limit != null) {
            parts.add(call(keyword, String.valueOf(limit)));
        }
    }

    private String list(List<String> elements) {
        return imports.use("java.util.List") + elements.stream().collect(Collectors.joining(", ", ".of(", ")"));
    }

    private String call(String factory, String... arguments) {
        return call(factory, List.of(arguments));
    }

    private String call(String factory, List<String> arguments) {
        return imports.use("dev.concordat.runtime.assertion.Assertion") + "." + factory
                + arguments.stream().collect(Collectors.joining(", ", "(", ")"));
    }
}
