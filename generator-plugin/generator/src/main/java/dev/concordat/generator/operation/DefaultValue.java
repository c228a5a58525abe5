package dev.concordat.generator.operation;

import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.generator.java.JavaLiteral;
import dev.concordat.generator.java.JavaScalars;
import dev.concordat.generator.name.Imports;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.type.ScalarKind;
import dev.concordat.generator.type.Type;
import dev.concordat.generator.type.TypeId;
import dev.concordat.generator.type.TypeModel;
import dev.concordat.generator.type.TypeUse;
import dev.concordat.generator.type.UnionDeclaration;
import dev.concordat.generator.type.UnionMember;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Defaults of parameters as Java expressions. */
public final class DefaultValue {

    private final TypeModel model;
    private final SymbolTable symbols;
    private final Imports imports;

    public DefaultValue(TypeModel model, SymbolTable symbols, Imports imports) {
        this.model = model;
        this.symbols = symbols;
        this.imports = imports;
    }

    /** The expression; empty if the value is not of the type or the type has no literal. */
    public Optional<String> expression(TypeUse use, JsonValue value) {
        return expression(use, value, new HashSet<>());
    }

    /** @param met unions that were asked for the same value: they can be alternatives of each other */
    private Optional<String> expression(TypeUse use, JsonValue value, Set<TypeId> met) {
        Type type = use.type();
        if (type instanceof Type.Scalar scalar) {
            return scalar(scalar.kind(), value);
        }
        if (type instanceof Type.Declared declared) {
            if (model.declaration(declared.id()) instanceof UnionDeclaration union) {
                return met.add(declared.id()) ? union(union, value, met) : Optional.empty();
            }
            return constant(declared.id(), value);
        }
        if (type instanceof Type.ListOf list && value instanceof JsonArray array) {
            return list(list.items(), array.items());
        }
        return Optional.empty();
    }

    private Optional<String> constant(TypeId id, JsonValue value) {
        Map<JsonValue, String> constants = symbols.constants().getOrDefault(id, Map.of());
        return Optional.ofNullable(constants.get(value))
                .map(constant -> imports.use(symbols.type(id)) + "." + constant);
    }

    /** The first alternative that the value is one of, as a reader would find it. */
    private Optional<String> union(UnionDeclaration union, JsonValue value, Set<TypeId> met) {
        for (int i = 0; i < union.members().size(); i++) {
            UnionMember member = union.members().get(i);
            Optional<String> expression = expression(member.type(), value, met);
            if (expression.isPresent()) {
                String wrapper = member.wrapped() ? imports.use(symbols.wrapper(union.id(), i)) : "";
                return member.wrapped() ? expression.map(plain -> "new " + wrapper + "(" + plain + ")") : expression;
            }
        }
        return Optional.empty();
    }

    private Optional<String> list(TypeUse items, List<JsonValue> values) {
        List<String> expressions = new ArrayList<>();
        for (JsonValue value : values) {
            expression(items, value).ifPresent(expressions::add);
        }
        return expressions.size() == values.size()
                ? Optional.of(imports.use("java.util.List") + ".of(" + String.join(", ", expressions) + ")")
                : Optional.empty();
    }

    private Optional<String> scalar(ScalarKind kind, JsonValue value) {
        if (value instanceof JsonBoolean bool) {
            return kind == ScalarKind.BOOLEAN ? Optional.of(String.valueOf(bool.value())) : Optional.empty();
        }
        if (value instanceof JsonNumber number) {
            return number(kind, number.value());
        }
        return value instanceof JsonString text ? text(kind, text.value()) : Optional.empty();
    }

    private Optional<String> text(ScalarKind kind, String text) {
        String type = imports.use(JavaScalars.reference(kind));
        String literal = JavaLiteral.string(text);
        return switch (kind) {
            case STRING -> Optional.of(literal);
            case DATE -> parsed(LocalDate::parse, text, type + ".parse(" + literal + ")");
            case DATE_TIME -> parsed(OffsetDateTime::parse, text, type + ".parse(" + literal + ")");
            case TIME -> parsed(OffsetTime::parse, text, type + ".parse(" + literal + ")");
            case UUID -> parsed(UUID::fromString, text, type + ".fromString(" + literal + ")");
            case URI -> parsed(URI::create, text, type + ".create(" + literal + ")");
            case DECIMAL_TEXT -> parsed(BigDecimal::new, text, "new " + type + "(" + literal + ")");
            default -> Optional.empty();
        };
    }

    /** The expression, if what it will do at run time can be done. */
    private static Optional<String> parsed(Function<String, ?> parse, String text, String expression) {
        try {
            boolean sane = parse.apply(text) != null && text.length() < 100;
            return sane ? Optional.of(expression) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<String> number(ScalarKind kind, BigDecimal value) {
        return switch (kind) {
            case INT -> whole(value, 31).map(BigInteger::toString);
            case LONG -> whole(value, 63).map(whole -> whole + "L");
            case BIG_INTEGER ->
                whole(value, 4096).map(whole -> "new " + imports.use("java.math.BigInteger") + "(\"" + whole + "\")");
            case DECIMAL -> Optional.of("new " + imports.use("java.math.BigDecimal") + "(\"" + value + "\")");
            case DOUBLE -> finite(value.doubleValue()).map(Object::toString);
            case FLOAT -> finite(value.floatValue()).map(finite -> value.floatValue() + "f");
            default -> Optional.empty();
        };
    }

    private static Optional<Double> finite(double value) {
        return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
    }

    /** The integer that the number is, if it has at most so many bits. */
    private static Optional<BigInteger> whole(BigDecimal value, int bits) {
        boolean small = value.precision() - value.scale() <= 1300;
        if (!small || value.stripTrailingZeros().scale() > 0) {
            return Optional.empty();
        }
        BigInteger whole = value.toBigInteger();
        return whole.bitLength() <= bits ? Optional.of(whole) : Optional.empty();
    }
}
