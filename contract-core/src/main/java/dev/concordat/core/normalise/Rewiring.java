package dev.concordat.core.normalise;

import dev.concordat.core.contract.ArrayLimits;
import dev.concordat.core.contract.Composition;
import dev.concordat.core.contract.Discriminator;
import dev.concordat.core.contract.ObjectLimits;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.contract.StringLimits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Lets a schema name other schemas than it does; everything else stays. */
record Rewiring(UnaryOperator<SchemaId> names) {

    SchemaDraft of(Schema schema) {
        SchemaDraft draft = SchemaDraft.of(schema);
        draft.string = strings(schema.string());
        draft.array = arrays(schema.array());
        draft.object = objects(schema.object());
        draft.composition = composition(schema.composition());
        Discriminator discriminator = schema.discriminator();
        draft.discriminator = discriminator == null
                ? null
                : new Discriminator(
                        discriminator.propertyName(),
                        each(discriminator.mapping()),
                        one(discriminator.defaultMapping()),
                        discriminator.location());
        return draft;
    }

    private StringLimits strings(StringLimits from) {
        return new StringLimits(
                from.minLength(),
                from.maxLength(),
                from.pattern(),
                from.contentEncoding(),
                from.contentMediaType(),
                one(from.contentSchema()));
    }

    private ArrayLimits arrays(ArrayLimits from) {
        return new ArrayLimits(
                from.minItems(),
                from.maxItems(),
                from.uniqueItems(),
                each(from.prefixItems()),
                one(from.items()),
                one(from.contains()),
                from.minContains(),
                from.maxContains(),
                one(from.unevaluatedItems()));
    }

    private ObjectLimits objects(ObjectLimits from) {
        return new ObjectLimits(
                from.minProperties(),
                from.maxProperties(),
                from.required(),
                each(from.properties()),
                each(from.patternProperties()),
                one(from.additionalProperties()),
                one(from.propertyNames()),
                one(from.unevaluatedProperties()),
                from.dependentRequired(),
                each(from.dependentSchemas()));
    }

    private Composition composition(Composition from) {
        return new Composition(
                one(from.ref()),
                each(from.allOf()),
                each(from.anyOf()),
                each(from.oneOf()),
                one(from.not()),
                one(from.ifSchema()),
                one(from.thenSchema()),
                one(from.elseSchema()));
    }

    private @Nullable SchemaId one(@Nullable SchemaId id) {
        return id == null ? null : names.apply(id);
    }

    private List<SchemaId> each(List<SchemaId> ids) {
        return ids.stream().map(names).toList();
    }

    private Map<String, SchemaId> each(Map<String, SchemaId> ids) {
        Map<String, SchemaId> rewired = new LinkedHashMap<>();
        ids.forEach((name, id) -> rewired.put(name, names.apply(id)));
        return rewired;
    }
}
