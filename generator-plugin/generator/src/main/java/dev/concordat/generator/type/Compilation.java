package dev.concordat.generator.type;

import dev.concordat.core.contract.Composition;
import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonType;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The type compiler in one direction. Declared types are entered first and filled from a queue, so that neither recursion nor
 * a long chain of references deepens the stack.
 */
final class Compilation {

    /** Lists of lists of maps ...: deeper is a mistake or an attack. */
    private static final int MAX_DEPTH = 64;

    private final Shared shared;
    private final Contract contract;
    private final Direction direction;
    private final Shapes shapes;
    private final Unions unions;
    private final Narrowing narrowing;
    private final Residue residue = new Residue(this);
    private final FreeMembers freeMembers = new FreeMembers(this);
    private final Externals externals = new Externals(this);
    private final Map<SchemaId, TypeUse> compiled = new HashMap<>();
    private final Set<SchemaId> open = new HashSet<>();
    private final Set<SchemaId> reentered = new HashSet<>();

    Compilation(Shared shared, Direction direction) {
        this.shared = shared;
        this.contract = shared.contract();
        this.direction = direction;
        this.shapes = new Shapes(this);
        this.unions = new Unions(this);
        this.narrowing = new Narrowing(this);
    }

    Shared shared() {
        return shared;
    }

    Contract contract() {
        return contract;
    }

    Places places() {
        return shared.places();
    }

    KeywordBook book() {
        return shared.book();
    }

    Direction direction() {
        return direction;
    }

    Shapes shapes() {
        return shapes;
    }

    Unions unions() {
        return unions;
    }

    Residue residue() {
        return residue;
    }

    FreeMembers freeMembers() {
        return freeMembers;
    }

    /** The identity of the type that nodes make in this direction. */
    TypeId typeId(SchemaId id, Facets facets) {
        boolean input = direction == Direction.REQUEST && shared.reach().differs(facets.ids());
        return new TypeId(id, input);
    }

    private TypeId typeId(Schema node) {
        return typeId(node.id(), Facets.of(contract, List.of(node.id())));
    }

    /** The type of a schema that some value has. */
    TypeUse valueUse(SchemaId id) {
        TypeUse use = use(id);
        if (use.type() instanceof Type.Declared target) {
            shared.isValue(target.id());
        }
        return use;
    }

    /** The type of values to which all the schemas apply, the most specific last. */
    TypeUse valueUse(List<SchemaId> ids) {
        TypeUse use = use(ids);
        if (use.type() instanceof Type.Declared target) {
            shared.isValue(target.id());
        }
        return use;
    }

    Externals externals() {
        return externals;
    }

    TypeUse use(SchemaId id) {
        Schema node = contract.dereference(id);
        TypeUse external = externals.at(List.of(node.id(), id));
        if (external != null) {
            return external;
        }
        TypeUse known = compiled.get(node.id());
        if (known != null) {
            return known;
        }
        if (!open.add(node.id())) {
            return reenter(node);
        }
        TypeUse use;
        if (open.size() > MAX_DEPTH) {
            book().refuse(node, "type", "it is nested more than " + MAX_DEPTH + " levels deep", "name a part of it");
            use = new TypeUse(new Type.Any(), false, List.of(), node.id());
        } else {
            use = compile(node);
        }
        open.remove(node.id());
        compiled.put(node.id(), use);
        return use;
    }

    private TypeUse reenter(Schema node) {
        Facets facets = Facets.of(contract, List.of(node.id()));
        Set<JsonType> types = facets.saysTypes() ? facets.types() : EnumSet.of(shapes.assumed(facets));
        boolean declarable =
                types.contains(JsonType.OBJECT) || types.contains(JsonType.ARRAY) || unions.isUnion(facets);
        if (declarable && (!shared.options().exact() || isTyped(facets, new HashSet<>()))) {
            reentered.add(node.id());
            return new TypeUse(new Type.Declared(typeId(node)), false, List.of(), node.id());
        }
        // A value of no certain type that contains itself: what it must be like is asserted.
        TypeUse any = new TypeUse(new Type.Any(), false, List.of(), node.id());
        return any.asserting(residue.everything(facets));
    }

    private TypeUse compile(Schema node) {
        if (node.never()) {
            return new TypeUse(new Type.Never(), false, List.of(), node.id());
        }
        SchemaId alias = alias(node);
        if (alias == null) {
            return compile(node.id(), Facets.of(contract, List.of(node.id())));
        }
        Facets facets = Facets.of(contract, List.of(node.id()));
        TypeUse use = narrowing.of(alias, facets, node.id());
        return isReentered(node.id()) ? compile(node.id(), facets) : use;
    }

    /** The one part that decides the shape of a node which itself only narrows or annotates; null where there is none. */
    private @Nullable SchemaId alias(Schema node) {
        List<SchemaId> parts = Facets.parts(contract, node);
        if (parts.isEmpty() || Facets.isStructural(node)) {
            return null;
        }
        List<SchemaId> structural = parts.stream().filter(this::isStructural).toList();
        boolean child = structural.size() == 1
                && places().isComponent(node.id())
                && shared.bases().include(contract.schema(structural.get(0)));
        return structural.size() == 1 && !child ? structural.get(0) : null;
    }

    private boolean isStructural(SchemaId id) {
        return shared.mappings().names(id) || Facets.of(contract, List.of(id)).isStructural();
    }

    TypeUse use(List<SchemaId> ids) {
        List<SchemaId> distinct =
                ids.stream().map(id -> contract.dereference(id).id()).distinct().toList();
        if (distinct.size() == 1) {
            return use(ids.get(ids.size() - 1));
        }
        TypeUse external = externals.at(ids);
        if (external != null) {
            return external;
        }
        SchemaId last = distinct.get(distinct.size() - 1);
        List<SchemaId> structural = distinct.stream().filter(this::isStructural).toList();
        if (structural.size() == 1) {
            return narrowing.of(structural.get(0), Facets.of(contract, distinct), last);
        }
        // A merge of several schemas is a type of its own, which no single node is the identity of.
        return compile(new SchemaId(last.document(), last.pointer() + "/allOf"), Facets.of(contract, distinct));
    }

    TypeUse compile(SchemaId id, Facets facets) {
        if (shared.options().exact() && !isTyped(facets, new HashSet<>())) {
            return new TypeUse(new Type.Any(), false, List.of(), id).asserting(residue.everything(facets));
        }
        return unions.isUnion(facets) ? unions.compile(id, facets) : shapes.compile(id, facets);
    }

    /** Whether the nodes say of which type values are, be it by the types of alternatives. */
    private boolean isTyped(Facets facets, Set<SchemaId> seen) {
        return facets.saysTypes()
                || Enums.hasValues(facets)
                || facets.nodes().stream().anyMatch(Schema::never)
                || facets.nodes().stream()
                        .filter(node -> seen.add(node.id()))
                        .flatMap(node -> Stream.of(
                                node.composition().anyOf(), node.composition().oneOf()))
                        .anyMatch(choice -> !choice.isEmpty()
                                && choice.stream().allMatch(id -> isTyped(Facets.of(contract, List.of(id)), seen)));
    }

    /** Whether null is valid where a type lets it in: some assertion may say no. */
    boolean passesNull(Facets facets) {
        return facets.nodes().stream().allMatch(node -> {
            Schema whole = contract.schema(node.id());
            return isDecidedByType(whole) ? whole.allows(JsonType.NULL) : shared.passes(whole, JsonNull.NULL);
        });
    }

    /** Whether nothing but its type can make null invalid; then no validator need be asked. */
    private static boolean isDecidedByType(Schema node) {
        return !node.never()
                && node.enumeration() == null
                && node.constant() == null
                && node.composition().equals(Composition.NONE);
    }

    boolean isReentered(SchemaId id) {
        return reentered.contains(id);
    }
}
