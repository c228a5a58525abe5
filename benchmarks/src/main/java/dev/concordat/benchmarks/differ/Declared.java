package dev.concordat.benchmarks.differ;

import dev.concordat.generator.type.Presence;
import dev.concordat.generator.type.Property;
import dev.concordat.generator.type.RecordDeclaration;
import dev.concordat.generator.type.TupleDeclaration;
import dev.concordat.generator.type.Type;
import dev.concordat.generator.type.TypeDeclaration;
import dev.concordat.generator.type.TypeModel;
import dev.concordat.generator.type.TypeUse;
import dev.concordat.generator.type.UnionDeclaration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which places of a value have a place in its Java type. */
record Declared(TypeModel model) {

    /**
     * Whether a type keeps what stands at a place; of a choice, whether each of its members does: what another member
     * would have kept is lost with the one that was taken.
     */
    boolean keeps(TypeUse use, String pointer, boolean isNull) {
        List<String> tokens = pointer.isEmpty()
                ? List.of()
                : List.of(pointer.substring(1).split("/", -1)).stream()
                        .map(token -> token.replace("~1", "/").replace("~0", "~"))
                        .toList();
        return keeps(use, new ArrayDeque<>(tokens), isNull, new HashSet<>());
    }

    private boolean keeps(TypeUse use, Deque<String> tokens, boolean isNull, Set<Type> seen) {
        if (tokens.isEmpty() || use.type() instanceof Type.Any || use.type() instanceof Type.External) {
            return true;
        }
        Deque<String> rest = new ArrayDeque<>(tokens);
        String token = rest.pop();
        if (use.type() instanceof Type.ListOf list) {
            return keeps(list.items(), rest, isNull, new HashSet<>());
        }
        if (use.type() instanceof Type.MapOf map) {
            return map.names() == null && keeps(map.values(), rest, isNull, new HashSet<>());
        }
        if (!(use.type() instanceof Type.Declared declared)) {
            return true;
        }
        TypeDeclaration declaration = model.declaration(declared.id());
        if (declaration instanceof RecordDeclaration record) {
            return record.properties().stream()
                    .filter(property -> property.name().equals(token))
                    .findFirst()
                    .map(property -> property.kept()
                            && !(isNull && rest.isEmpty() && isAbsence(property))
                            && keeps(property.type(), rest, isNull, new HashSet<>()))
                    .orElseGet(() -> record.additional().values() != null
                            && record.additional().names() == null
                            && keeps(record.additional().values(), rest, isNull, new HashSet<>()));
        }
        if (declaration instanceof TupleDeclaration) {
            return true;
        }
        return !(declaration instanceof UnionDeclaration union)
                || !seen.add(use.type())
                || union.members().stream().allMatch(member -> keeps(member.type(), tokens, isNull, seen));
    }

    /** Where a member may be absent or null, a record knows both as null. */
    private static boolean isAbsence(Property property) {
        return property.presence() == Presence.OPTIONAL_NULLABLE && !property.tristate();
    }
}
