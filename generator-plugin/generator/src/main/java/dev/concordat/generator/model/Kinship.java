package dev.concordat.generator.model;

import dev.concordat.generator.type.Property;
import dev.concordat.generator.type.RecordDeclaration;
import dev.concordat.generator.type.Type;
import dev.concordat.generator.type.TypeDeclaration;
import dev.concordat.generator.type.TypeId;
import dev.concordat.generator.type.TypeModel;
import dev.concordat.generator.type.UnionDeclaration;
import dev.concordat.generator.type.UnionMember;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who implements what: members of unions their union, records the interfaces of their parts. */
final class Kinship {

    private final TypeModel model;
    private final Map<TypeId, List<TypeId>> unions = new HashMap<>();
    private final Map<TypeId, List<RecordDeclaration>> wholes = new HashMap<>();
    private final Map<TypeId, List<Property>> accessors = new HashMap<>();
    private final Set<TypeId> clashing;

    Kinship(TypeModel model) {
        this.model = model;
        for (TypeDeclaration declaration : model.declarations().values()) {
            if (declaration instanceof UnionDeclaration union) {
                for (UnionMember member : union.members()) {
                    if (member.type().type() instanceof Type.Declared declared) {
                        unions.computeIfAbsent(declared.id(), any -> new ArrayList<>())
                                .add(union.id());
                    }
                }
            } else if (declaration instanceof RecordDeclaration record && record.value() && !record.form()) {
                allParts(record)
                        .forEach(part -> wholes.computeIfAbsent(part, any -> new ArrayList<>())
                                .add(record));
            }
        }
        this.clashing = clashing();
    }

    /** The unions that a type is a member of. */
    List<TypeId> unions(TypeId member) {
        return unions.getOrDefault(member, List.of());
    }

    /** Whether some type would inherit another method of the same erasure beside this union's {@code fold}. */
    boolean foldsClash(UnionDeclaration union) {
        return clashing.contains(union.id());
    }

    /** Unions that some type belongs to together with another one of as many members. */
    private Set<TypeId> clashing() {
        Set<TypeId> clashing = new HashSet<>();
        for (TypeId type : model.declarations().keySet()) {
            Map<Integer, List<TypeId>> byCases = allUnions(type).stream().collect(Collectors.groupingBy(this::cases));
            byCases.values().stream().filter(same -> same.size() > 1).forEach(clashing::addAll);
        }
        return clashing;
    }

    private int cases(TypeId union) {
        return model.declaration(union) instanceof UnionDeclaration declaration
                ? declaration.members().size()
                : 0;
    }

    /** The unions that a type is, and those that it is a member of at any remove. */
    private Set<TypeId> allUnions(TypeId type) {
        Set<TypeId> all = new LinkedHashSet<>();
        if (model.declaration(type) instanceof UnionDeclaration) {
            all.add(type);
        }
        List<TypeId> open = new ArrayList<>(unions(type));
        while (!open.isEmpty()) {
            TypeId next = open.remove(0);
            if (all.add(next)) {
                open.addAll(unions(next));
            }
        }
        return all;
    }

    /** The direct parts of a record whose interface says something. */
    List<TypeId> interfaces(RecordDeclaration record) {
        return record.parts().stream()
                .filter(part -> !accessors(part).isEmpty())
                .toList();
    }

    /** Whether there is an interface of the record's members. */
    boolean hasInterface(RecordDeclaration record) {
        return record.shared() && !accessors(record.id()).isEmpty();
    }

    /** The members of a shared part that every record which contains it has with the same Java type. */
    List<Property> accessors(TypeId part) {
        List<Property> known = accessors.get(part);
        if (known == null) {
            known = model.declaration(part) instanceof RecordDeclaration record
                    ? record.components().stream()
                            .filter(property -> wholes.getOrDefault(part, List.of()).stream()
                                    .allMatch(whole -> hasSame(whole, property)))
                            .toList()
                    : List.of();
            accessors.put(part, known);
        }
        return known;
    }

    /** The members of a discriminated base that every member of the union has with the same Java type. */
    List<Property> accessors(UnionDeclaration union) {
        return union.properties().stream()
                .filter(Property::isComponent)
                .filter(property -> union.members().stream().allMatch(member -> hasSame(member, property)))
                .toList();
    }

    private boolean hasSame(UnionMember member, Property property) {
        return member.type().type() instanceof Type.Declared declared
                && model.declaration(declared.id()) instanceof RecordDeclaration record
                && hasSame(record, property);
    }

    private static boolean hasSame(RecordDeclaration whole, Property property) {
        Optional<Property> same = whole.components().stream()
                .filter(other -> other.name().equals(property.name()))
                .findFirst();
        return same.isPresent()
                && same.get().type().type().equals(property.type().type())
                && same.get().isNullableComponent() == property.isNullableComponent()
                && same.get().tristate() == property.tristate();
    }

    private Set<TypeId> allParts(RecordDeclaration record) {
        Set<TypeId> parts = new LinkedHashSet<>();
        List<TypeId> open = new ArrayList<>(record.parts());
        while (!open.isEmpty()) {
            TypeId part = open.remove(0);
            if (parts.add(part) && model.declaration(part) instanceof RecordDeclaration of) {
                open.addAll(of.parts());
            }
        }
        return parts;
    }
}
