package dev.concordat.core.diff;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Encoding;
import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.wire.MediaTypes;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the parts of a form are written (OpenAPI 3.1, 4.8.15): no value shows a difference there. */
final class Encodings {

    /**
     * How one part is written.
     *
     * @param types its content types or ranges, any of which will do
     * @param style how arrays and objects are written; empty where there are none
     */
    private record Part(Set<String> types, String style) {

        /** With a style there is no content type that counts (OpenAPI 3.1, 4.8.15.1.2). */
        boolean takesTypes(Part other) {
            return types.isEmpty()
                    || other.types.stream()
                            .allMatch(type -> types.stream().anyMatch(range -> MediaTypes.covers(range, type)));
        }
    }

    private Encodings() {}

    static void compare(Roles roles, MediaType given, MediaType taken, String site) {
        Set<String> names = new LinkedHashSet<>(given.encoding().keySet());
        names.addAll(taken.encoding().keySet());
        for (String name : names) {
            Part then = part(roles.giving().contract(), given, name);
            Part now = part(roles.taking().contract(), taken, name);
            if (then == null || now == null) {
                continue;
            }
            if (!now.style().equals(then.style())) {
                unknown(roles, name, "style is " + now.style() + " and was " + then.style(), given, taken, site);
            } else if (!now.takesTypes(then)) {
                String types = "content type is " + String.join(", ", now.types()) + " and was "
                        + String.join(", ", then.types());
                unknown(roles, name, types, given, taken, site);
            }
        }
    }

    private static void unknown(
            Roles roles, String name, String difference, MediaType given, MediaType taken, String site) {
        roles.unknown(
                "request-encoding",
                "part " + name + ": not decided because of encoding: its " + difference,
                given.location(),
                taken.location(),
                site);
    }

    /** Null where the document does not name the part. */
    private static @Nullable Part part(Contract contract, MediaType type, String name) {
        SchemaId form = type.schema();
        SchemaId property = form == null
                ? null
                : contract.dereference(form).object().properties().get(name);
        Encoding encoding = type.encoding().get(name);
        if (property == null && encoding == null) {
            return null;
        }
        Schema schema = property == null ? null : contract.dereference(property);
        if (encoding != null && encoding.style() != null) {
            return new Part(
                    Set.of(),
                    allows(schema, JsonType.ARRAY) || allows(schema, JsonType.OBJECT)
                            ? encoding.style().keyword() + (encoding.explode() ? " exploded" : "")
                            : "");
        }
        Set<String> types = encoding == null || encoding.contentType() == null
                ? Set.of(defaultType(contract, schema))
                : Stream.of(encoding.contentType().split(",", -1))
                        .map(MediaTypes::essence)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        String style = allows(schema, JsonType.OBJECT)
                ? "that of its content type"
                : allows(schema, JsonType.ARRAY) ? "form exploded" : "";
        return new Part(types, style);
    }

    private static boolean allows(@Nullable Schema schema, JsonType type) {
        return schema == null || schema.allows(type);
    }

    /** Arrays are written item by item (4.8.15.1.1). */
    private static String defaultType(Contract contract, @Nullable Schema schema) {
        SchemaId items = schema == null ? null : schema.array().items();
        Schema single = items == null ? schema : contract.dereference(items);
        String declared = single == null ? null : single.string().contentMediaType();
        if (declared != null) {
            return MediaTypes.essence(declared);
        }
        if (single == null || single.types().isEmpty() || "binary".equals(single.format())) {
            return "application/octet-stream";
        }
        return single.allows(JsonType.OBJECT) ? "application/json" : "text/plain";
    }
}
