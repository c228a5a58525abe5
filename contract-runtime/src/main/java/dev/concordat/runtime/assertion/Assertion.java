package dev.concordat.runtime.assertion;

import dev.concordat.runtime.json.Expression;
import dev.concordat.runtime.json.Format;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What JSON Schema 2020-12 demands of a value beyond the Java type that it is bound to. Generated code builds these as
 * constants; each factory is called like its keyword and takes what the keyword takes. An assertion about one kind of
 * value lets all other kinds pass.
 */
@FunctionalInterface
public interface Assertion {

    /** Reports what is wrong with the value, and notes which of its members and items were looked at. */
    void check(Subject subject);

    /** The schema {@code false}. */
    static Assertion never() {
        return subject -> subject.report("false", null);
    }

    /** {@code type}: boolean, integer, number, string, array, object, null. */
    static Assertion type(String... types) {
        return new Type(List.of(types));
    }

    /** {@code enum}: each value as JSON text. */
    static Assertion enumeration(String... values) {
        return Enumeration.of("enum", List.of(values));
    }

    /** {@code const}: the value as JSON text. */
    static Assertion constant(String value) {
        return Enumeration.of("const", List.of(value));
    }

    static Assertion minimum(String limit) {
        return new Bound("minimum", new BigDecimal(limit));
    }

    static Assertion exclusiveMinimum(String limit) {
        return new Bound("exclusiveMinimum", new BigDecimal(limit));
    }

    static Assertion maximum(String limit) {
        return new Bound("maximum", new BigDecimal(limit));
    }

    static Assertion exclusiveMaximum(String limit) {
        return new Bound("exclusiveMaximum", new BigDecimal(limit));
    }

    static Assertion multipleOf(String step) {
        return new MultipleOf(new BigDecimal(step));
    }

    /** In code points. */
    static Assertion minLength(int limit) {
        return new Length("minLength", limit);
    }

    /** In code points. */
    static Assertion maxLength(int limit) {
        return new Length("maxLength", limit);
    }

    static Assertion pattern(Expression expression) {
        return new Pattern(expression);
    }

    static Assertion format(Format<?> format) {
        return new FormatOf(format);
    }

    /** {@code int32}, {@code int64}, {@code float} or {@code double}. */
    static Assertion numberFormat(String name) {
        return new NumberFormat(name);
    }

    static Assertion minItems(int limit) {
        return new Size("minItems", limit);
    }

    static Assertion maxItems(int limit) {
        return new Size("maxItems", limit);
    }

    static Assertion uniqueItems() {
        return new UniqueItems();
    }

    /** {@code prefixItems}: what holds of the items by position. */
    static Assertion prefixItems(Assertion... prefix) {
        return new PrefixItems(List.of(prefix));
    }

    /**
     * {@code items}.
     *
     * @param after how many items {@code prefixItems} beside it is about
     */
    static Assertion items(int after, Assertion rest) {
        return new Items(after, rest);
    }

    /** {@code contains} with its counts; {@code Integer.MAX_VALUE}: no upper limit. */
    static Assertion contains(int min, int max, Assertion item) {
        return new Contains(min, max, item);
    }

    /** {@code unevaluatedItems}: the last one of its schema. */
    static Assertion unevaluatedItems(Assertion rest) {
        return new UnevaluatedItems(rest);
    }

    static Assertion minProperties(int limit) {
        return new Size("minProperties", limit);
    }

    static Assertion maxProperties(int limit) {
        return new Size("maxProperties", limit);
    }

    static Assertion required(String... names) {
        return new Required(List.of(names));
    }

    /** {@code properties}: of one name. */
    static Assertion property(String name, Assertion value) {
        return new Property(name, value);
    }

    /** {@code patternProperties}: of one pattern. */
    static Assertion patternProperty(Expression names, Assertion value) {
        return new PatternProperty(names, value);
    }

    /**
     * {@code additionalProperties}.
     *
     * @param names those of {@code properties} beside it
     * @param patterns those of {@code patternProperties} beside it
     */
    static Assertion additionalProperties(List<String> names, List<Expression> patterns, Assertion value) {
        return new AdditionalProperties(Set.copyOf(names), patterns, value);
    }

    static Assertion propertyNames(Assertion name) {
        return new PropertyNames(name);
    }

    /** {@code dependentRequired}: of one name. */
    static Assertion dependentRequired(String present, String... names) {
        return new DependentRequired(present, List.of(names));
    }

    /** {@code dependentSchemas}: of one name. */
    static Assertion dependentSchema(String present, Assertion assertion) {
        return new DependentSchema(present, assertion);
    }

    /** {@code unevaluatedProperties}: the last one of its schema. */
    static Assertion unevaluatedProperties(Assertion rest) {
        return new UnevaluatedProperties(rest);
    }

    /** One schema with several keywords, and {@code allOf}; without any, the schema {@code true}. */
    static Assertion allOf(Assertion... parts) {
        return new AllOf(List.of(parts));
    }

    static Assertion anyOf(Assertion... alternatives) {
        return new AnyOf(List.of(alternatives));
    }

    static Assertion oneOf(Assertion... alternatives) {
        return new OneOf(List.of(alternatives));
    }

    static Assertion not(Assertion assertion) {
        return new Not(assertion);
    }

    /** {@code if}, {@code then} and {@code else}; where one of these is missing, {@link #allOf} of nothing. */
    static Assertion conditional(Assertion condition, Assertion then, Assertion otherwise) {
        return new Conditional(condition, then, otherwise);
    }

    /** {@code $ref}: asks at use, since schemas can refer to themselves. */
    static Assertion reference(Supplier<Assertion> target) {
        return new Reference(target);
    }
}
