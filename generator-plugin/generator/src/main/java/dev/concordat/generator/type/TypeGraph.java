package dev.concordat.generator.type;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which types a declaration consists of and which declarations those lead to. */
public final class TypeGraph {

    private TypeGraph() {}

    /** The uses of other types that a declaration consists of. */
    public static List<TypeUse> uses(TypeDeclaration declaration) {
        List<TypeUse> uses = new ArrayList<>();
        if (declaration instanceof RecordDeclaration record) {
            record.properties().forEach(property -> uses.add(property.type()));
            if (record.additional().values() != null) {
                uses.add(record.additional().values());
            }
        } else if (declaration instanceof TupleDeclaration tuple) {
            tuple.items().forEach(item -> uses.add(item.type()));
            if (tuple.rest() != null) {
                uses.add(tuple.rest());
            }
        } else if (declaration instanceof UnionDeclaration union) {
            union.members().forEach(member -> uses.add(member.type()));
            union.properties().forEach(property -> uses.add(property.type()));
        }
        return uses;
    }

    /** The declared types that uses lead to. */
    static Set<TypeId> reach(Map<TypeId, TypeDeclaration> declarations, Collection<TypeUse> from) {
        Set<TypeId> reached = new LinkedHashSet<>();
        Deque<Type> open = new ArrayDeque<>();
        from.forEach(use -> open.add(use.type()));
        while (!open.isEmpty()) {
            Type type = open.remove();
            if (type instanceof Type.ListOf list) {
                open.add(list.items().type());
            } else if (type instanceof Type.MapOf map) {
                open.add(map.values().type());
            } else if (type instanceof Type.Declared declared && reached.add(declared.id())) {
                TypeDeclaration declaration = declarations.get(declared.id());
                if (declaration instanceof RecordDeclaration record) {
                    record.parts().forEach(part -> open.add(new Type.Declared(part)));
                }
                if (declaration != null) {
                    uses(declaration).forEach(use -> open.add(use.type()));
                }
            }
        }
        return reached;
    }
}
