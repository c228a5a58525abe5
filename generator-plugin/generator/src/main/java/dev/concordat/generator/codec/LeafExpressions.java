package dev.concordat.generator.codec;

import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.json.JsonValue;
import dev.concordat.generator.java.JavaLiteral;
import dev.concordat.generator.java.JavaTypes;
import dev.concordat.generator.name.Imports;
import dev.concordat.generator.name.JavaName;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.type.Assertion;
import dev.concordat.generator.type.Constraint;
import dev.concordat.generator.type.Constraint.Keyword;
import dev.concordat.generator.type.Direction;
import dev.concordat.generator.type.EnumDeclaration;
import dev.concordat.generator.type.NamePatterns;
import dev.concordat.generator.type.ScalarKind;
import dev.concordat.generator.type.Type;
import dev.concordat.generator.type.TypeDeclaration;
import dev.concordat.generator.type.TypeId;
import dev.concordat.generator.type.TypeModel;
import dev.concordat.generator.type.TypeUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Turns types with their constraints into codec expressions: the only place that knows how the runtime spells a
 * constraint. One instance serves one source file, whose imports it fills. What the runtime cannot check is a finding.
 */
public final class LeafExpressions {

    static final String ASSERTED = "dev.concordat.runtime.assertion.Asserted";

    private final TypeModel model;
    private final SymbolTable symbols;
    private final Imports imports;
    private final boolean withinCodecs;
    private final JavaTypes types;
    private final Map<SchemaId, List<Finding>> refusals = new LinkedHashMap<>();
    private final AssertionExpression assertions;

    /**
     * @param withinCodecs whether the file is itself a codec: codecs that need each other are then asked for at use, not
     *     when classes are loaded
     */
    public LeafExpressions(
            TypeModel model, SymbolTable symbols, AssertedSchemas schemas, Imports imports, boolean withinCodecs) {
        this.model = model;
        this.symbols = symbols;
        this.imports = imports;
        this.withinCodecs = withinCodecs;
        this.types = new JavaTypes(symbols, imports);
        this.assertions = new AssertionExpression(model, schemas, imports, this::refuse);
    }

    /** Where the codec of a declared type is. */
    public static JavaName codec(TypeId id, SymbolTable symbols) {
        return new JavaName(symbols.packages().codec(), symbols.type(id).simpleName() + "Codec");
    }

    /** The constraints that could not be written, so that the generated code does not check them, by their node. */
    Map<SchemaId, List<Finding>> refusals() {
        return refusals;
    }

    /** The same, whatever the node. */
    public List<Finding> findings() {
        return refusals.values().stream().flatMap(List::stream).toList();
    }

    /**
     * The codec of a value; whether that may be null is up to the caller.
     *
     * @param secret whether no violation may show the value
     */
    public LeafExpression of(TypeUse use, boolean secret) {
        LeafExpression plain = plain(use, secret);
        LeafExpression whole = use.assertions().isEmpty() ? plain : asserted(use, plain);
        boolean text = use.type() instanceof Type.Scalar scalar && scalar.kind().jsonType() == JsonType.STRING;
        return secret && !text ? hidden(use, whole) : whole;
    }

    private LeafExpression hidden(TypeUse use, LeafExpression whole) {
        String name = imports.use("dev.concordat.runtime.json.Secret");
        return new LeafExpression(
                name + ".of(" + supplied(use, whole) + ")", () -> name + "<" + types.reference(use) + ">", false);
    }

    private LeafExpression plain(TypeUse use, boolean secret) {
        Type type = use.type();
        Bounds bounds = new Bounds(use.constraints());
        if (type instanceof Type.Scalar scalar) {
            return new ScalarExpression(imports, this::refuse).of(scalar.kind(), bounds, secret);
        }
        if (type instanceof Type.Declared declared) {
            return declared(declared.id());
        }
        if (type instanceof Type.External external) {
            return external(external);
        }
        if (type instanceof Type.ListOf list) {
            return list(list, bounds);
        }
        if (type instanceof Type.MapOf map) {
            return map(map, bounds, use.schema());
        }
        if (type instanceof Type.Never) {
            return runtime("NoValue", "NEVER");
        }
        return type instanceof Type.Null ? runtime("NoValue", "NULL") : runtime("AnyValue", "ANY");
    }

    /** The codec within one that checks more; a scalar remains one, so that it can be read from plain text. */
    private LeafExpression asserted(TypeUse use, LeafExpression plain) {
        boolean scalar = model.isScalar(use.type());
        return new LeafExpression(
                imports.use(ASSERTED) + ".of(" + supplied(use, plain) + ", " + assertion(use.assertions()) + ", "
                        + InstanceField.place(use.assertions(), model) + ")",
                () -> imports.use("dev.concordat.runtime.json." + (scalar ? "Scalar" : "Codec")) + "<"
                        + types.reference(use) + ">",
                false);
    }

    /** All of the assertions as one expression. */
    String assertion(List<Assertion> assertions) {
        return this.assertions.of(assertions);
    }

    /** A schema as an assertion. */
    String assertion(SchemaId id, Direction direction) {
        return assertions.of(id, direction);
    }

    private void refuse(Schema schema, String reason) {
        refusals.computeIfAbsent(schema.id(), any -> new ArrayList<>())
                .add(Finding.error(
                        "unsupported-keyword",
                        "the pattern of " + schema.id() + " cannot be generated: " + reason,
                        "express it otherwise or remove it",
                        schema.at("pattern")));
    }

    public LeafExpression of(TypeUse use) {
        return of(use, false);
    }

    /** A value of a JSON scalar as a Java expression of the type of its kind. */
    String literal(JsonValue value, ScalarKind kind) {
        return new ScalarExpression(imports, this::refuse).literal(value, kind);
    }

    /** The codec of a value within another: an item, a value of a map, an additional property. */
    public LeafExpression element(TypeUse use) {
        LeafExpression plain = of(use);
        if (!use.nullable() || use.type() instanceof Type.Any) {
            return plain;
        }
        return new LeafExpression(
                imports.use("dev.concordat.runtime.json.NullOr") + ".of(" + supplied(use, plain) + ")",
                () -> imports.use("dev.concordat.runtime.json.NullOr") + "<" + types.reference(use) + ">",
                false);
    }

    private LeafExpression declared(TypeId id) {
        TypeDeclaration declaration = model.declaration(id);
        if (declaration instanceof EnumDeclaration enumeration) {
            return EnumExpression.of(enumeration, imports.use(symbols.type(id)), imports);
        }
        return new LeafExpression(
                imports.use(codec(id, symbols)) + ".INSTANCE",
                () -> imports.use("dev.concordat.runtime.json.Codec") + "<" + imports.use(symbols.type(id)) + ">",
                true);
    }

    private LeafExpression external(Type.External type) {
        int dot = type.codec().lastIndexOf('.');
        return new LeafExpression(
                imports.use(type.codec().substring(0, dot)) + type.codec().substring(dot),
                () -> imports.use("dev.concordat.runtime.json." + (type.isScalar() ? "Scalar" : "Codec")) + "<"
                        + imports.use(type.javaClass()) + ">",
                true);
    }

    private LeafExpression runtime(String type, String constant) {
        String name = imports.use("dev.concordat.runtime.json." + type);
        return new LeafExpression(name + "." + constant, () -> name, true);
    }

    /** The codec of a list of such items. */
    LeafExpression list(TypeUse items) {
        return list(new Type.ListOf(items), new Bounds(List.of()));
    }

    private LeafExpression list(Type.ListOf list, Bounds bounds) {
        String name = imports.use("dev.concordat.runtime.json.ListOf");
        String item = supplied(list.items(), element(list.items()));
        LeafExpression expression = new LeafExpression(
                name + ".of(" + item + ")", () -> name + "<" + types.reference(list.items()) + ">", false);
        int min = bounds.atLeast(Keyword.MIN_ITEMS);
        int max = bounds.atMost(Keyword.MAX_ITEMS);
        if (min > 0 || max < Integer.MAX_VALUE) {
            expression = expression.with(".items(" + min + ", " + count(max) + ")");
        }
        return bounds.has(Keyword.UNIQUE_ITEMS) ? expression.with(".unique()") : expression;
    }

    private LeafExpression map(Type.MapOf map, Bounds bounds, SchemaId schema) {
        String name = imports.use("dev.concordat.runtime.json.MapOf");
        String value = supplied(map.values(), element(map.values()));
        LeafExpression expression = new LeafExpression(
                name + ".of(" + value + ")", () -> name + "<" + types.reference(map.values()) + ">", false);
        if (!map.keys().isEmpty()) {
            LeafExpression keys = new ScalarExpression(imports, this::refuse).keys(new Bounds(map.keys()));
            expression = expression.with(".names(" + keys.code() + ")");
        }
        NamePatterns names = map.names();
        if (names != null) {
            expression = expression.with(".matching(" + patterns(names, schema) + ")");
        }
        int min = bounds.atLeast(Keyword.MIN_PROPERTIES);
        int max = bounds.atMost(Keyword.MAX_PROPERTIES);
        if (min > 0 || max < Integer.MAX_VALUE) {
            expression = expression.with(".properties(" + min + ", " + count(max) + ")");
        }
        List<String> required = bounds.texts(Keyword.REQUIRED);
        return required.isEmpty()
                ? expression
                : expression.with(required.stream()
                        .map(JavaLiteral::string)
                        .collect(Collectors.joining(", ", ".required(", ")")));
    }

    /** The names of the members that a map takes. */
    String patterns(NamePatterns names, SchemaId schema) {
        String expression = imports.use("dev.concordat.runtime.json.Expression");
        return names.patterns().stream()
                .map(pattern -> PatternArguments.of(
                                pattern, reason -> refuse(model.contract().schema(schema), reason))
                        .map(arguments -> expression + ".of(" + arguments + ")")
                        .orElse("null"))
                .collect(Collectors.joining(
                        ", ",
                        imports.use("dev.concordat.runtime.json.NamePatterns")
                                + (names.closed() ? ".closed(" : ".open("),
                        ")"));
    }

    /** An argument for a parameter that takes a codec or a supplier of one. */
    String supplied(TypeUse use, LeafExpression expression) {
        boolean recursive = use.type() instanceof Type.Declared declared
                && !(model.declaration(declared.id()) instanceof EnumDeclaration);
        return withinCodecs && recursive && expression.shared() ? "() -> " + expression.code() : expression.code();
    }

    static String count(int max) {
        return max == Integer.MAX_VALUE ? "Integer.MAX_VALUE" : String.valueOf(max);
    }

    private void refuse(Constraint constraint, String reason) {
        refusals.computeIfAbsent(constraint.schema(), any -> new ArrayList<>())
                .add(Finding.error(
                        "unsupported-keyword",
                        constraint.keyword().text() + " " + constraint.value().toJson() + " cannot be generated: "
                                + reason,
                        "express it otherwise or remove it",
                        model.contract()
                                .schema(constraint.schema())
                                .at(constraint.keyword().text())));
    }
}
