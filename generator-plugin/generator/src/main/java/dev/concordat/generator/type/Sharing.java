package dev.concordat.generator.type;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Once all types are known: which records are parts of others, and in which order declarations come. */
final class Sharing {

    private Sharing() {}

    static Map<TypeId, TypeDeclaration> settle(Map<TypeId, TypeDeclaration> declarations, Set<TypeId> values) {
        Set<TypeId> parts = new HashSet<>();
        for (TypeDeclaration declaration : declarations.values()) {
            if (declaration instanceof RecordDeclaration whole) {
                parts.addAll(whole.parts());
            }
        }
        List<TypeDeclaration> ordered = new ArrayList<>(declarations.values());
        ordered.sort((one, other) -> Boolean.compare(other.component(), one.component()));
        Map<TypeId, TypeDeclaration> settled = new LinkedHashMap<>();
        for (TypeDeclaration declaration : ordered) {
            TypeDeclaration known = declaration;
            if (declaration instanceof RecordDeclaration record) {
                known = settle(record, parts.contains(record.id()), values, declarations);
            }
            settled.put(known.id(), known);
        }
        return settled;
    }

    private static RecordDeclaration settle(
            RecordDeclaration record, boolean shared, Set<TypeId> values, Map<TypeId, TypeDeclaration> declarations) {
        List<TypeId> parts = record.parts().stream()
                .filter(part -> declarations.get(part) instanceof RecordDeclaration)
                .toList();
        return new RecordDeclaration(
                record.id(),
                record.spelling(),
                record.component(),
                record.annotations(),
                record.location(),
                record.properties(),
                record.additional(),
                record.constraints(),
                record.assertions(),
                parts,
                shared,
                !shared || values.contains(record.id()),
                record.form());
    }
}
