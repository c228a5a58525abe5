package dev.concordat.generator.codec;

import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.generator.java.JavaLiteral;
import dev.concordat.generator.java.JavaScalars;
import dev.concordat.generator.name.Imports;
import dev.concordat.generator.type.Constraint;
import dev.concordat.generator.type.Constraint.Keyword;
import dev.concordat.generator.type.ScalarKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The codec expression of a string, number or boolean. */
final class ScalarExpression {

    private static final String RUNTIME = "dev.concordat.runtime.json.";

    /** Checked formats whose values stay strings. */
    private static final Map<String, String> TEXT_FORMATS = Map.of(
            "email", "EMAIL",
            "hostname", "HOSTNAME",
            "ipv4", "IPV4",
            "ipv6", "IPV6",
            "duration", "DURATION",
            "json-pointer", "JSON_POINTER");

    private final Imports imports;
    private final BiConsumer<Constraint, String> refuse;

    /** @param refuse takes a constraint that cannot be written, and why */
    ScalarExpression(Imports imports, BiConsumer<Constraint, String> refuse) {
        this.imports = imports;
        this.refuse = refuse;
    }

    LeafExpression of(ScalarKind kind, Bounds bounds, boolean secret) {
        LeafExpression plain = switch (kind) {
            case BOOLEAN -> any("Bool");
            case INT -> integer("Int32", bounds, Integer.MIN_VALUE, Integer.MAX_VALUE);
            case LONG -> integer("Int64", bounds, Long.MIN_VALUE, Long.MAX_VALUE);
            case BIG_INTEGER -> decimal("BigInt", bounds);
            case FLOAT -> decimal("Float32", bounds);
            case DOUBLE -> decimal("Float64", bounds);
            case DECIMAL -> decimal("Decimal", bounds);
            case STRING, BINARY -> text(bounds, secret);
            default -> formatted(kind, bounds, secret);
        };
        return only(kind, plain, bounds);
    }

    /** What the names in an object must be. */
    LeafExpression keys(Bounds bounds) {
        return of(ScalarKind.STRING, bounds, false);
    }

    private LeafExpression any(String type) {
        String name = imports.use(RUNTIME + type);
        return new LeafExpression(name + ".ANY", () -> name, true);
    }

    private static LeafExpression with(LeafExpression plain, String calls) {
        return calls.isEmpty() ? plain : plain.with(calls);
    }

    private LeafExpression decimal(String type, Bounds bounds) {
        return with(any(type), NumberCalls.decimal(bounds));
    }

    private LeafExpression integer(String type, Bounds bounds, long min, long max) {
        Optional<String> calls = NumberCalls.integer(bounds, min, max);
        if (calls.isEmpty()) {
            for (Keyword keyword : List.of(
                    Keyword.MINIMUM,
                    Keyword.EXCLUSIVE_MINIMUM,
                    Keyword.MAXIMUM,
                    Keyword.EXCLUSIVE_MAXIMUM,
                    Keyword.MULTIPLE_OF)) {
                Constraint constraint = bounds.first(keyword);
                if (constraint != null) {
                    refuse.accept(constraint, "no value of its integer format has it");
                }
            }
        }
        return with(any(type), calls.orElse(""));
    }

    private LeafExpression text(Bounds bounds, boolean secret) {
        for (String format : bounds.texts(Keyword.FORMAT)) {
            String known = TEXT_FORMATS.get(format);
            if (known != null) {
                return as(bounds, secret, known, "java.lang.String");
            }
            if (!format.equals("password")) {
                refuse.accept(
                        Objects.requireNonNull(bounds.first(Keyword.FORMAT)), "there is no check of this format yet");
            }
        }
        return plainText(bounds, secret);
    }

    private LeafExpression formatted(ScalarKind kind, Bounds bounds, boolean secret) {
        boolean absolute = bounds.texts(Keyword.FORMAT).contains("uri");
        String format = switch (kind) {
            case DECIMAL_TEXT -> "DECIMAL";
            case URI -> absolute ? "URI" : "URI_REFERENCE";
            default -> kind.name();
        };
        return as(bounds, secret, format, JavaScalars.reference(kind).qualified());
    }

    /** A text without limits has a constant for each format. */
    private LeafExpression as(Bounds bounds, boolean secret, String format, String javaType) {
        Supplier<String> type = () -> imports.use(RUNTIME + "Formatted") + "<" + imports.use(javaType) + ">";
        boolean limited = !isAnyLength(bounds) || bounds.has(Keyword.PATTERN) || isSecret(bounds, secret);
        return limited
                ? new LeafExpression(
                        plainText(bounds, secret).code() + ".as(" + imports.use(RUNTIME + "Format") + "." + format
                                + ")",
                        type,
                        false)
                : new LeafExpression(imports.use(RUNTIME + "Formatted") + "." + format, type, true);
    }

    private static boolean isSecret(Bounds bounds, boolean secret) {
        return secret || bounds.texts(Keyword.FORMAT).contains("password");
    }

    private static boolean isAnyLength(Bounds bounds) {
        return bounds.atLeast(Keyword.MIN_LENGTH) == 0 && bounds.atMost(Keyword.MAX_LENGTH) == Integer.MAX_VALUE;
    }

    private LeafExpression plainText(Bounds bounds, boolean secret) {
        LeafExpression text = any("Text");
        if (!isAnyLength(bounds)) {
            text = text.with(".length(" + bounds.atLeast(Keyword.MIN_LENGTH) + ", "
                    + LeafExpressions.count(bounds.atMost(Keyword.MAX_LENGTH)) + ")");
        }
        for (String source : bounds.texts(Keyword.PATTERN)) {
            text = with(text, pattern(source, bounds));
        }
        return isSecret(bounds, secret) ? text.with(".secret()") : text;
    }

    private String pattern(String source, Bounds bounds) {
        Constraint constraint = Objects.requireNonNull(bounds.first(Keyword.PATTERN));
        return PatternArguments.of(source, reason -> refuse.accept(constraint, reason))
                .map(arguments -> ".pattern(" + arguments + ")")
                .orElse("");
    }

    /** A scalar that has only certain values. */
    private LeafExpression only(ScalarKind kind, LeafExpression plain, Bounds bounds) {
        List<JsonValue> constants = bounds.values(Keyword.CONST);
        List<JsonValue> enumerated = bounds.values(Keyword.ENUM);
        if (constants.isEmpty() && enumerated.isEmpty()) {
            return plain;
        }
        JsonValue first = constants.isEmpty() ? enumerated.get(0) : constants.get(0);
        boolean text = !constants.isEmpty() && first instanceof JsonString && kind == ScalarKind.STRING;
        if (text && constants.size() == 1 && !bounds.has(Keyword.FORMAT)) {
            return plain.with(".constant(" + literal(first, kind) + ")");
        }
        List<JsonValue> values = first instanceof JsonArray array ? array.items() : List.of(first);
        String only = imports.use(RUNTIME + "Only");
        return new LeafExpression(
                values.stream()
                        .map(value -> literal(value, kind))
                        .collect(Collectors.joining(
                                ", ",
                                only + ".of(" + plain.code() + ", \"" + (constants.isEmpty() ? "enum" : "const")
                                        + "\", ",
                                ")")),
                () -> only + "<" + imports.use(JavaScalars.reference(kind)) + ">",
                false);
    }

    /** A JSON scalar as a Java expression of the type of its kind; strings stay text. */
    String literal(JsonValue value, ScalarKind kind) {
        if (value instanceof JsonBoolean bool) {
            return String.valueOf(bool.value());
        }
        if (value instanceof JsonNumber number) {
            return kind == ScalarKind.LONG || kind == ScalarKind.INT
                    ? integer(number.value(), kind)
                    : "new " + imports.use("java.math.BigDecimal") + "(\"" + number.value() + "\")";
        }
        return JavaLiteral.string(value instanceof JsonString text ? text.value() : value.toJson());
    }

    private static String integer(BigDecimal value, ScalarKind kind) {
        String digits = value.toBigIntegerExact().toString();
        return kind == ScalarKind.LONG ? digits + "L" : digits;
    }
}
