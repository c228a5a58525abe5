package dev.concordat.generator.operation;

import dev.concordat.generator.type.AdditionalProperties;
import dev.concordat.generator.type.Property;
import dev.concordat.generator.type.RecordDeclaration;
import dev.concordat.generator.type.TupleDeclaration;
import dev.concordat.generator.type.Type;
import dev.concordat.generator.type.TypeDeclaration;
import dev.concordat.generator.type.TypeId;
import dev.concordat.generator.type.TypeModel;
import dev.concordat.generator.type.UnionDeclaration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** How deep the values of a type are nested: the styles of parameters lay out one level (OpenAPI 3.1, 4.8.12.3). */
final class Nesting {

    private final TypeModel model;

    Nesting(TypeModel model) {
        this.model = model;
    }

    /** Whether every value is one piece of text. */
    boolean isText(Type type) {
        return type instanceof Type.Any || isScalar(type) || isUnionOf(type, this::isScalar);
    }

    private boolean isScalar(Type type) {
        return model.isScalar(type);
    }

    /** Whether a list or object has members that are not text. */
    boolean isNested(Type type) {
        return isNested(type, new HashSet<>());
    }

    private boolean isNested(Type type, Set<TypeId> met) {
        if (type instanceof Type.ListOf list) {
            return !isText(list.items().type());
        }
        if (type instanceof Type.MapOf map) {
            return !isText(map.values().type());
        }
        if (!(type instanceof Type.Declared declared) || !met.add(declared.id())) {
            return false;
        }
        TypeDeclaration declaration = model.declaration(declared.id());
        if (declaration instanceof UnionDeclaration union) {
            return union.members().stream()
                    .anyMatch(member -> isNested(member.type().type(), met));
        }
        if (declaration instanceof TupleDeclaration tuple) {
            return tuple.items().stream().anyMatch(item -> !isText(item.type().type()));
        }
        return declaration instanceof RecordDeclaration record
                && record.properties().stream()
                        .filter(Property::kept)
                        .anyMatch(property -> !isText(property.type().type()));
    }

    /** Whether every value is an object with named members. */
    boolean isObject(Type type) {
        return isRecord(type) || isUnionOf(type, this::isRecord);
    }

    private boolean isRecord(Type type) {
        return type instanceof Type.Declared declared && model.declaration(declared.id()) instanceof RecordDeclaration;
    }

    /** The names of the members that objects of a type have; empty where other names are free too. */
    Optional<Set<String>> members(Type type) {
        Set<String> names = new LinkedHashSet<>();
        return addMembers(type, names, new HashSet<>()) ? Optional.of(names) : Optional.empty();
    }

    private boolean addMembers(Type type, Set<String> names, Set<TypeId> met) {
        if (!(type instanceof Type.Declared declared)) {
            return !(type instanceof Type.MapOf || type instanceof Type.Any);
        }
        if (!met.add(declared.id())) {
            return true;
        }
        TypeDeclaration declaration = model.declaration(declared.id());
        if (declaration instanceof UnionDeclaration union) {
            return union.members().stream()
                    .allMatch(member -> addMembers(member.type().type(), names, met));
        }
        if (declaration instanceof RecordDeclaration record) {
            record.properties().forEach(property -> names.add(property.name()));
            return record.additional().mode() != AdditionalProperties.Mode.KEPT;
        }
        return true;
    }

    private boolean isUnionOf(Type type, Predicate<Type> each) {
        return type instanceof Type.Declared declared && isUnionOf(declared.id(), each, new HashSet<>());
    }

    private boolean isUnionOf(TypeId id, Predicate<Type> each, Set<TypeId> met) {
        return !met.add(id)
                || (model.declaration(id) instanceof UnionDeclaration union
                        && union.members().stream().allMatch(member -> {
                            Type type = member.type().type();
                            return each.test(type)
                                    || (type instanceof Type.Declared inner && isUnionOf(inner.id(), each, met));
                        }));
    }
}
