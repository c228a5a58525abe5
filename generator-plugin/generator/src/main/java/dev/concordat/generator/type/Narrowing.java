package dev.concordat.generator.type;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonType;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Types of values that have the type of another schema, with more demanded of them. */
final class Narrowing {

    private final Compilation compilation;
    private final Contract contract;

    Narrowing(Compilation compilation) {
        this.compilation = compilation;
        this.contract = compilation.contract();
    }

    /**
     * The type of a schema as further nodes narrow it.
     *
     * @param all the nodes of the schema, and those that narrow it
     */
    TypeUse of(SchemaId id, Facets all, SchemaId place) {
        TypeUse target = compilation.use(id);
        Facets there = Facets.of(contract, List.of(id));
        Facets here = all.except(there);
        if (isRetyped(target, here)) {
            return compilation.compile(place, all);
        }
        JsonType type = jsonType(target);
        compilation.book().shaped(here.nodes(), type);
        List<Constraint> more = isSettled(target) ? List.of() : Limits.of(here.nodes(), type);
        boolean nullable = target.nullable() && here.nodes().stream().allMatch(node -> node.allows(JsonType.NULL));
        return target.at(place, nullable, more).asserting(compilation.residue().of(here, unsaid(target, here, there)));
    }

    /** Whether the type's own codec is as it is, so that whatever else is demanded must be asserted. */
    private static boolean isSettled(TypeUse target) {
        return target.type() instanceof Type.Declared || target.type() instanceof Type.External;
    }

    /** Whether the narrowing nodes choose another type: an integer of a number, a date of a string. */
    private static boolean isRetyped(TypeUse target, Facets here) {
        boolean says = here.nodes().stream()
                .anyMatch(node -> !node.types().isEmpty()
                        || node.format() != null
                        || node.string().contentEncoding() != null
                        || node.string().contentMediaType() != null);
        boolean limits = here.nodes().stream().anyMatch(node -> !Reduced.isEmpty(node));
        return (target.type() instanceof Type.Scalar && says)
                || (target.type() instanceof Type.Any && (says || limits));
    }

    /** The keywords of narrowing nodes that neither the type nor a constraint expresses. */
    private Set<String> unsaid(TypeUse target, Facets here, Facets there) {
        Set<String> keywords = new HashSet<>(Residue.LOGIC);
        keywords.addAll(Residue.DEPENDENCIES);
        keywords.addAll(Residue.CONTAINED);
        keywords.addAll(Set.of("propertyNames", "unevaluatedItems"));
        if (isSettled(target)) {
            keywords.addAll(Residue.LIMITS);
            Set<JsonType> possible = possible(there);
            if (!here.nodes().stream().allMatch(node -> possible.stream().allMatch(node::allows))) {
                keywords.add("type");
            }
        }
        return keywords;
    }

    /** The JSON types of the values that a type has; without one of its own it is that which its keywords imply. */
    private Set<JsonType> possible(Facets there) {
        boolean implies = !there.saysTypes()
                && !compilation.shared().options().exact()
                && !Enums.hasValues(there)
                && !compilation.unions().isUnion(there);
        JsonType implied = implies ? compilation.shapes().assumed(there) : JsonType.NULL;
        return implied == JsonType.NULL ? Kinds.possible(there, contract) : EnumSet.of(implied);
    }

    /** The JSON type of a use's values, as far as limits care. */
    private JsonType jsonType(TypeUse use) {
        Type type = use.type();
        if (type instanceof Type.Scalar scalar) {
            return scalar.kind().jsonType();
        }
        if (type instanceof Type.External external && external.json() != null) {
            return external.json();
        }
        if (type instanceof Type.ListOf) {
            return JsonType.ARRAY;
        }
        if (type instanceof Type.Declared target
                && compilation.shared().declarations().get(target.id()) instanceof EnumDeclaration values) {
            return values.kind().jsonType();
        }
        return JsonType.OBJECT;
    }
}
