package dev.concordat.generator.type;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The user's type mappings, looked up by place and by kind of value. What none of the values had is told at the end. */
final class Mappings {

    private static final Set<String> TYPES =
            Arrays.stream(JsonType.values()).map(JsonType::keyword).collect(Collectors.toSet());

    private final Map<SchemaId, TypeMapping> places = new HashMap<>();
    private final Map<String, TypeMapping> kinds = new LinkedHashMap<>();
    private final Set<TypeMapping> unused;

    Mappings(Contract contract, List<TypeMapping> mappings) {
        this.unused = new LinkedHashSet<>(mappings);
        for (TypeMapping mapping : mappings) {
            if (TYPES.contains(mapping.what().split(":", 2)[0])) {
                kinds.put(mapping.what(), mapping);
            } else {
                places(contract, mapping.what()).forEach(id -> places.put(id, mapping));
            }
        }
    }

    private static List<SchemaId> places(Contract contract, String what) {
        SchemaId component = contract.components().get(what);
        if (component != null) {
            return List.of(component, contract.dereference(component).id());
        }
        int fragment = what.indexOf('#');
        if (fragment < 0) {
            return List.of();
        }
        String before = what.substring(0, fragment);
        String after = what.substring(fragment + 1);
        return after.startsWith("/") ? pointed(contract, before, after) : properties(contract, before, after);
    }

    /** Schemas at a JSON Pointer (RFC 6901) in a document whose address ends so; of all documents where none is named. */
    private static List<SchemaId> pointed(Contract contract, String document, String pointer) {
        return contract.schemas().keySet().stream()
                .filter(id -> id.pointer().equals(pointer) && id.document().endsWith(document))
                .toList();
    }

    /** The property of a component, also where a part of it declares the property. */
    private static List<SchemaId> properties(Contract contract, String component, String name) {
        SchemaId owner = contract.components().get(component);
        List<SchemaId> found = new ArrayList<>();
        if (owner != null) {
            for (Schema node : Facets.of(contract, List.of(owner)).nodes()) {
                SchemaId property = node.object().properties().get(name);
                if (property != null) {
                    found.add(property);
                }
            }
        }
        return found;
    }

    /** Whether a mapping names the schema. */
    boolean names(SchemaId id) {
        return places.containsKey(id);
    }

    /** The mapping of the property or schema at a place, the last of several; null for none. */
    @Nullable
    TypeMapping at(List<SchemaId> ids) {
        TypeMapping found = null;
        for (SchemaId id : ids) {
            TypeMapping mapping = places.get(id);
            found = mapping == null ? found : mapping;
        }
        return used(found);
    }

    /** The mapping of values of a type and a format, "" for none; null for none. */
    @Nullable
    TypeMapping of(JsonType type, String format) {
        TypeMapping formatted = kinds.get(type.keyword() + ":" + format);
        return used(formatted == null ? kinds.get(type.keyword()) : formatted);
    }

    private @Nullable TypeMapping used(@Nullable TypeMapping mapping) {
        if (mapping != null) {
            unused.remove(mapping);
        }
        return mapping;
    }

    List<Finding> findings() {
        return unused.stream()
                .map(mapping -> Finding.warning(
                        "unused-type-mapping",
                        "no value is mapped by " + mapping.what() + "=" + mapping.javaClass(),
                        "name a type (string), a format (string:money), a component (Money), a property (Order#total) "
                                + "or a place (#/components/schemas/Money)",
                        SourceLocation.of("typeMappings")))
                .toList();
    }
}
