package dev.concordat.core.diff;

import dev.concordat.core.contract.ArrayLimits;
import dev.concordat.core.contract.Composition;
import dev.concordat.core.contract.NumberLimits;
import dev.concordat.core.contract.ObjectLimits;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.contract.StringLimits;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A schema without one of its assertions; a keyword that asserts nothing by itself leaves it as it is. */
final class KeywordRemoval {

    private KeywordRemoval() {}

    static Schema without(Schema schema, String keyword) {
        return new Schema(
                schema.id(),
                schema.location(),
                keyword.equals("type") || keyword.equals("nullable") ? Set.of() : schema.types(),
                schema.never(),
                keyword.equals("enum") ? null : schema.enumeration(),
                keyword.equals("const") ? null : schema.constant(),
                keyword.equals("format") ? null : schema.format(),
                number(schema.number(), keyword),
                text(schema.string(), keyword),
                array(schema.array(), keyword),
                object(schema.object(), keyword),
                composition(schema.composition(), keyword),
                schema.discriminator(),
                schema.annotations(),
                schema.keywords(),
                schema.extensions());
    }

    private static NumberLimits number(NumberLimits limits, String keyword) {
        return new NumberLimits(
                unless(keyword.equals("minimum"), limits.minimum()),
                unless(keyword.equals("exclusiveMinimum"), limits.exclusiveMinimum()),
                unless(keyword.equals("maximum"), limits.maximum()),
                unless(keyword.equals("exclusiveMaximum"), limits.exclusiveMaximum()),
                unless(keyword.equals("multipleOf"), limits.multipleOf()));
    }

    private static StringLimits text(StringLimits limits, String keyword) {
        return new StringLimits(
                unless(keyword.equals("minLength"), limits.minLength()),
                unless(keyword.equals("maxLength"), limits.maxLength()),
                unless(keyword.equals("pattern"), limits.pattern()),
                limits.contentEncoding(),
                limits.contentMediaType(),
                limits.contentSchema());
    }

    private static ArrayLimits array(ArrayLimits limits, String keyword) {
        return new ArrayLimits(
                unless(keyword.equals("minItems"), limits.minItems()),
                unless(keyword.equals("maxItems"), limits.maxItems()),
                limits.uniqueItems() && !keyword.equals("uniqueItems"),
                limits.prefixItems(),
                limits.items(),
                unless(keyword.equals("contains"), limits.contains()),
                unless(keyword.equals("minContains"), limits.minContains()),
                unless(keyword.equals("maxContains"), limits.maxContains()),
                unless(keyword.equals("unevaluatedItems"), limits.unevaluatedItems()));
    }

    private static ObjectLimits object(ObjectLimits limits, String keyword) {
        return new ObjectLimits(
                unless(keyword.equals("minProperties"), limits.minProperties()),
                unless(keyword.equals("maxProperties"), limits.maxProperties()),
                keyword.equals("required") ? List.of() : limits.required(),
                limits.properties(),
                limits.patternProperties(),
                unless(keyword.equals("additionalProperties"), limits.additionalProperties()),
                unless(keyword.equals("propertyNames"), limits.propertyNames()),
                unless(keyword.equals("unevaluatedProperties"), limits.unevaluatedProperties()),
                keyword.equals("dependentRequired") ? Map.of() : limits.dependentRequired(),
                limits.dependentSchemas());
    }

    private static Composition composition(Composition composition, String keyword) {
        List<SchemaId> none = List.of();
        return new Composition(
                composition.ref(),
                composition.allOf(),
                keyword.equals("anyOf") ? none : composition.anyOf(),
                keyword.equals("oneOf") ? none : composition.oneOf(),
                unless(keyword.equals("not"), composition.not()),
                composition.ifSchema(),
                composition.thenSchema(),
                composition.elseSchema());
    }

    private static <T> @Nullable T unless(boolean removed, @Nullable T value) {
        return removed ? null : value;
    }
}
