package dev.concordat.generator.type;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Every schema of a contract as a Java-shaped type.
 *
 * @param requests the type of each schema that a request uses directly (body, item, parameter), by the identity that
 *     the contract gives, references not followed
 * @param responses the type of each schema that a response uses directly (body, item, header), likewise; and of the
 *     components that no request reaches
 * @param declarations records, unions and enums by identity, components first, in document order
 * @param refusals why nodes cannot be generated: a type that reaches such a node is not what the contract says
 * @param asserted schemas that assertions refer to, in a stable order: each is checked by a name
 * @param contract where the schemas of assertions stand
 * @param ledger what became of each keyword
 */
public record TypeModel(
        Map<SchemaId, TypeUse> requests,
        Map<SchemaId, TypeUse> responses,
        Map<TypeId, TypeDeclaration> declarations,
        Map<SchemaId, List<Finding>> refusals,
        Set<SchemaId> asserted,
        Contract contract,
        Ledger ledger) {

    public TypeModel {
        requests = Collections.unmodifiableMap(new LinkedHashMap<>(requests));
        responses = Collections.unmodifiableMap(new LinkedHashMap<>(responses));
        declarations = Collections.unmodifiableMap(new LinkedHashMap<>(declarations));
        asserted = Collections.unmodifiableSet(new LinkedHashSet<>(asserted));
        refusals = Collections.unmodifiableMap(new LinkedHashMap<>(refusals));
    }

    /** The type of a schema that an operation uses directly. */
    public TypeUse use(SchemaId schema, Direction direction) {
        TypeUse use = (direction == Direction.REQUEST ? requests : responses).get(schema);
        if (use == null) {
            throw new IllegalArgumentException("no " + direction + " names this schema: " + schema);
        }
        return use;
    }

    /** The types that the chosen schemas have and those that they lead to. */
    public TypeModel only(Predicate<SchemaId> schemas) {
        Map<SchemaId, TypeUse> requesting = new LinkedHashMap<>(requests);
        Map<SchemaId, TypeUse> responding = new LinkedHashMap<>(responses);
        requesting.keySet().removeIf(schemas.negate());
        responding.keySet().removeIf(schemas.negate());
        List<TypeUse> uses = new ArrayList<>(requesting.values());
        uses.addAll(responding.values());
        Map<TypeId, TypeDeclaration> reached = new LinkedHashMap<>(declarations);
        reached.keySet().retainAll(TypeGraph.reach(declarations, uses));
        Set<SchemaId> named = AssertionGraph.references(contract, reached.values(), uses);
        return new TypeModel(requesting, responding, reached, refusals, named, contract, ledger);
    }

    /** Whether values of a type are one piece of text, wherever they stand: strings, numbers, booleans and enums. */
    public boolean isScalar(Type type) {
        return type instanceof Type.Scalar
                || (type instanceof Type.External external && external.isScalar())
                || (type instanceof Type.Declared declared && declaration(declared.id()) instanceof EnumDeclaration);
    }

    /** The declaration behind a {@link Type.Declared}. */
    public TypeDeclaration declaration(TypeId id) {
        TypeDeclaration declaration = declarations.get(id);
        if (declaration == null) {
            throw new IllegalArgumentException("not a declared type: " + id);
        }
        return declaration;
    }
}
