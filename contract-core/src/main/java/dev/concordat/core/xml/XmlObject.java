package dev.concordat.core.xml;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.graph.Subschemas;
import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The {@code xml} keyword of a schema (OpenAPI 3.1.1, 4.8.26; 3.2.0, 4.27).
 *
 * @param nodeType null: not said
 * @param wrapped {@code wrapped}, or for arrays the {@code nodeType: element} that replaces it
 */
record XmlObject(
        @Nullable XmlNodeType nodeType,
        @Nullable String name,
        @Nullable String namespace,
        @Nullable String prefix,
        boolean wrapped) {

    static final XmlObject NONE = new XmlObject(null, null, null, null, false);

    /**
     * What the schemas of one value declare: the first that has the keyword, itself, behind its {@code $ref} or in
     * {@code allOf}; else the only alternative to null.
     */
    static XmlObject of(Contract contract, List<SchemaId> schemas) {
        Set<SchemaId> seen = new LinkedHashSet<>();
        for (List<SchemaId> next = schemas; !next.isEmpty(); ) {
            Set<SchemaId> level = Subschemas.together(contract, next, false);
            level.removeAll(seen);
            seen.addAll(level);
            List<SchemaId> alternatives = new ArrayList<>();
            for (SchemaId id : level) {
                Schema schema = contract.schema(id);
                if (schema.extensions().get("xml") instanceof JsonObject declared) {
                    return read(declared);
                }
                onlyValue(contract, schema.composition().anyOf()).ifPresent(alternatives::add);
                onlyValue(contract, schema.composition().oneOf()).ifPresent(alternatives::add);
            }
            next = alternatives;
        }
        return NONE;
    }

    private static Optional<SchemaId> onlyValue(Contract contract, List<SchemaId> branches) {
        List<SchemaId> values = branches.stream()
                .filter(branch -> !contract.schema(branch).types().equals(Set.of(JsonType.NULL)))
                .toList();
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    private static XmlObject read(JsonObject declared) {
        String name = text(declared, "name");
        String prefix = text(declared, "prefix");
        int colon = name == null ? -1 : name.indexOf(':');
        if (name != null && colon > 0) {
            prefix = prefix == null ? name.substring(0, colon) : prefix;
            name = name.substring(colon + 1);
        }
        XmlNodeType type = nodeType(text(declared, "nodeType"));
        return new XmlObject(
                type == null && isTrue(declared, "attribute") ? XmlNodeType.ATTRIBUTE : type,
                name,
                text(declared, "namespace"),
                prefix,
                isTrue(declared, "wrapped") || type == XmlNodeType.ELEMENT);
    }

    private static @Nullable XmlNodeType nodeType(@Nullable String text) {
        return Stream.of(XmlNodeType.values())
                .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String text(JsonObject declared, String member) {
        JsonValue value = declared.get(member);
        return value instanceof JsonString string && !string.value().isEmpty() ? string.value() : null;
    }

    private static boolean isTrue(JsonObject declared, String member) {
        return declared.get(member) instanceof JsonBoolean value && value.value();
    }

    /** The declared name, or another one in the declared namespace. */
    XmlName name(String otherwise) {
        return new XmlName(name == null ? otherwise : name, namespace, namespace == null ? null : prefix);
    }
}
