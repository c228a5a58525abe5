package dev.concordat.generator.type;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.json.JsonValue;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The kinds of JSON values that a type or a schema has; a number may be an integer. */
public final class Kinds {

    private Kinds() {}

    public static Set<JsonType> of(Type type, TypeModel model) {
        Set<JsonType> kinds = EnumSet.noneOf(JsonType.class);
        add(type, model, kinds, new HashSet<>());
        return kinds;
    }

    private static void add(Type type, TypeModel model, Set<JsonType> kinds, Set<TypeId> met) {
        if (type instanceof Type.Scalar scalar) {
            kinds.add(number(scalar.kind().jsonType()));
        } else if (type instanceof Type.External external && external.json() != null) {
            kinds.add(number(external.json()));
        } else if (type instanceof Type.ListOf) {
            kinds.add(JsonType.ARRAY);
        } else if (type instanceof Type.MapOf) {
            kinds.add(JsonType.OBJECT);
        } else if (type instanceof Type.Declared declared && met.add(declared.id())) {
            TypeDeclaration declaration = model.declaration(declared.id());
            if (declaration instanceof UnionDeclaration union) {
                union.members().forEach(member -> add(member.type().type(), model, kinds, met));
            } else if (declaration instanceof EnumDeclaration enumeration) {
                kinds.add(number(enumeration.kind().jsonType()));
            } else {
                kinds.add(declaration instanceof TupleDeclaration ? JsonType.ARRAY : JsonType.OBJECT);
            }
        } else if (type instanceof Type.Any || type instanceof Type.External) {
            kinds.addAll(EnumSet.complementOf(EnumSet.of(JsonType.INTEGER)));
        } else if (type instanceof Type.Null) {
            kinds.add(JsonType.NULL);
        }
    }

    /** The JSON types of the values of a schema, null aside. */
    static Set<JsonType> possible(Facets facets, Contract contract) {
        return possible(facets, contract, new HashSet<>());
    }

    private static Set<JsonType> possible(Facets facets, Contract contract, Set<SchemaId> seen) {
        Set<JsonType> types = EnumSet.allOf(JsonType.class);
        types.remove(JsonType.NULL);
        for (Schema node : facets.nodes()) {
            if (!seen.add(node.id())) {
                continue;
            }
            types.removeIf(type -> !node.allows(type));
            for (List<SchemaId> choice :
                    List.of(node.composition().anyOf(), node.composition().oneOf())) {
                if (!choice.isEmpty()) {
                    Set<JsonType> some = EnumSet.noneOf(JsonType.class);
                    choice.forEach(id -> some.addAll(possible(Facets.of(contract, List.of(id)), contract, seen)));
                    types.retainAll(some);
                }
            }
            List<JsonValue> values = node.constant() != null ? List.of(node.constant()) : node.enumeration();
            if (values != null) {
                types.retainAll(values.stream().map(JsonValue::type).toList());
            }
        }
        if (types.contains(JsonType.NUMBER)) {
            types.remove(JsonType.INTEGER);
        }
        return types;
    }

    private static JsonType number(JsonType type) {
        return type == JsonType.INTEGER ? JsonType.NUMBER : type;
    }
}
