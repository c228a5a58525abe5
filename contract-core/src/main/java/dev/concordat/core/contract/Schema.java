package dev.concordat.core.contract;

import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.json.JsonValue;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One schema node with the meaning of JSON Schema 2020-12: {@code nullable}, boolean {@code exclusiveMinimum} and the
 * like of older dialects are already lowered. Subschemas are identities, to be looked up in the contract.
 *
 * @param types what {@code type} allows; empty: everything
 * @param never the schema {@code false}: no instance is valid
 * @param enumeration the allowed values, null where there is no {@code enum}
 * @param constant the value of {@code const}, null where there is none (JSON null is {@code JsonNull})
 * @param format as written; whether it is asserted is the caller's choice
 * @param keywords where each keyword of the node stands, by name as written in the document
 * @param extensions {@code x-} members and, under their own name, keywords nobody knows
 */
public record Schema(
        SchemaId id,
        SourceLocation location,
        Set<JsonType> types,
        boolean never,
        @Nullable List<JsonValue> enumeration,
        @Nullable JsonValue constant,
        @Nullable String format,
        NumberLimits number,
        StringLimits string,
        ArrayLimits array,
        ObjectLimits object,
        Composition composition,
        @Nullable Discriminator discriminator,
        Annotations annotations,
        Map<String, SourceLocation> keywords,
        Map<String, JsonValue> extensions) {

    public Schema {
        types = types.isEmpty() ? Collections.emptySet() : Collections.unmodifiableSet(EnumSet.copyOf(types));
        enumeration = enumeration == null ? null : List.copyOf(enumeration);
        keywords = Ordered.copyOf(keywords);
        extensions = Ordered.copyOf(extensions);
    }

    /** The target of a node that asserts nothing beside {@code $ref}; null for every other node. */
    public @Nullable SchemaId bareReference() {
        SchemaId ref = composition.ref();
        boolean bare = ref != null
                && !never
                && types.isEmpty()
                && enumeration == null
                && constant == null
                && format == null
                && discriminator == null
                && number.equals(NumberLimits.NONE)
                && string.equals(StringLimits.NONE)
                && array.equals(ArrayLimits.NONE)
                && object.equals(ObjectLimits.NONE)
                && composition.equals(Composition.reference(ref));
        return bare ? ref : null;
    }

    /** Whether {@code type} lets this kind of value in; {@code number} lets integers in. */
    public boolean allows(JsonType type) {
        return types.isEmpty() || types.contains(type) || (type == JsonType.INTEGER && types.contains(JsonType.NUMBER));
    }

    /** The place of a keyword of this node, else of the node. */
    public SourceLocation at(String keyword) {
        return keywords.getOrDefault(keyword, location);
    }
}
