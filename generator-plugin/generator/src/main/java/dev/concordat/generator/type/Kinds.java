package dev.concordat.generator.type;

import dev.concordat.core.json.JsonType;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** The kinds of JSON values that a type has; a number may be an integer. */
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

    private static JsonType number(JsonType type) {
        return type == JsonType.INTEGER ? JsonType.NUMBER : type;
    }
}
