package dev.concordat.generator.type;

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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A node that asserts less than it does in the document: some of its keywords, and no discriminator. */
final class Reduced {

    private final Predicate<String> keep;
    private final @Nullable Map<String, SchemaId> members;

    private Reduced(Predicate<String> keep, @Nullable Map<String, SchemaId> members) {
        this.keep = keep;
        this.members = members;
    }

    static Schema to(Schema node, Predicate<String> keep) {
        return new Reduced(keep, null).copy(node);
    }

    static Schema without(Schema node, Set<String> keywords) {
        return to(node, keyword -> !keywords.contains(keyword));
    }

    /** The node with other members. */
    static Schema withMembers(Schema node, Map<String, SchemaId> members) {
        return members.equals(node.object().properties()) ? node : new Reduced(keyword -> true, members).copy(node);
    }

    /** Whether the node lets every value pass. */
    static boolean isEmpty(Schema node) {
        return !node.never()
                && node.types().isEmpty()
                && node.enumeration() == null
                && node.constant() == null
                && node.format() == null
                && node.number().equals(NumberLimits.NONE)
                && node.string().minLength() == null
                && node.string().maxLength() == null
                && node.string().pattern() == null
                && node.array().equals(ArrayLimits.NONE)
                && node.object().equals(ObjectLimits.NONE)
                && node.composition().equals(Composition.NONE);
    }

    private Schema copy(Schema node) {
        return new Schema(
                node.id(),
                node.location(),
                keep.test("type") ? node.types() : Set.of(),
                node.never(),
                kept("enum", node.enumeration()),
                kept("const", node.constant()),
                kept("format", node.format()),
                copy(node.number()),
                copy(node.string()),
                copy(node.array()),
                copy(node.object()),
                copy(node.composition()),
                null,
                node.annotations(),
                node.keywords(),
                node.extensions());
    }

    private <T> @Nullable T kept(String keyword, @Nullable T value) {
        return keep.test(keyword) ? value : null;
    }

    private <T> List<T> list(String keyword, List<T> values) {
        return keep.test(keyword) ? values : List.of();
    }

    private <T> Map<String, T> map(String keyword, Map<String, T> values) {
        return keep.test(keyword) ? values : Map.of();
    }

    private NumberLimits copy(NumberLimits limits) {
        if (limits.equals(NumberLimits.NONE)) {
            return limits;
        }
        return new NumberLimits(
                kept("minimum", limits.minimum()),
                kept("exclusiveMinimum", limits.exclusiveMinimum()),
                kept("maximum", limits.maximum()),
                kept("exclusiveMaximum", limits.exclusiveMaximum()),
                kept("multipleOf", limits.multipleOf()));
    }

    private StringLimits copy(StringLimits limits) {
        return new StringLimits(
                kept("minLength", limits.minLength()),
                kept("maxLength", limits.maxLength()),
                kept("pattern", limits.pattern()),
                limits.contentEncoding(),
                limits.contentMediaType(),
                limits.contentSchema());
    }

    private ArrayLimits copy(ArrayLimits limits) {
        if (limits.equals(ArrayLimits.NONE)) {
            return limits;
        }
        return new ArrayLimits(
                kept("minItems", limits.minItems()),
                kept("maxItems", limits.maxItems()),
                keep.test("uniqueItems") && limits.uniqueItems(),
                list("prefixItems", limits.prefixItems()),
                kept("items", limits.items()),
                kept("contains", limits.contains()),
                kept("minContains", limits.minContains()),
                kept("maxContains", limits.maxContains()),
                kept("unevaluatedItems", limits.unevaluatedItems()));
    }

    private ObjectLimits copy(ObjectLimits limits) {
        if (members == null && limits.equals(ObjectLimits.NONE)) {
            return limits;
        }
        return new ObjectLimits(
                kept("minProperties", limits.minProperties()),
                kept("maxProperties", limits.maxProperties()),
                list("required", limits.required()),
                members == null ? map("properties", limits.properties()) : members,
                map("patternProperties", limits.patternProperties()),
                kept("additionalProperties", limits.additionalProperties()),
                kept("propertyNames", limits.propertyNames()),
                kept("unevaluatedProperties", limits.unevaluatedProperties()),
                map("dependentRequired", limits.dependentRequired()),
                map("dependentSchemas", limits.dependentSchemas()));
    }

    private Composition copy(Composition parts) {
        if (parts.equals(Composition.NONE)) {
            return parts;
        }
        return new Composition(
                kept("$ref", parts.ref()),
                list("allOf", parts.allOf()),
                list("anyOf", parts.anyOf()),
                list("oneOf", parts.oneOf()),
                kept("not", parts.not()),
                kept("if", parts.ifSchema()),
                kept("then", parts.thenSchema()),
                kept("else", parts.elseSchema()));
    }
}
