package dev.concordat.generator.type;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.json.JsonValue;
import java.util.ArrayList;
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
        TypeUse use = narrowed(alias, facets, node.id());
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
                && unions.isBase(contract.schema(structural.get(0)));
        return structural.size() == 1 && !child ? structural.get(0) : null;
    }

    private boolean isStructural(SchemaId id) {
        return shared.mappings().names(id) || Facets.of(contract, List.of(id)).isStructural();
    }

    /**
     * The type of a schema as further nodes narrow it.
     *
     * @param all the nodes of the schema, and those that narrow it
     */
    private TypeUse narrowed(SchemaId id, Facets all, SchemaId place) {
        TypeUse target = use(id);
        Facets there = Facets.of(contract, List.of(id));
        Facets here = new Facets(all.nodes().stream()
                .filter(part -> !there.ids().contains(part.id()))
                .toList());
        if (isRetyped(target, here)) {
            return compile(place, all);
        }
        List<Constraint> more = new ArrayList<>();
        for (JsonType type : jsonTypes(target)) {
            book().shaped(here.nodes(), type);
            more.addAll(isSettled(target) ? List.of() : Limits.of(here.nodes(), type));
        }
        boolean nullable = target.nullable() && here.nodes().stream().allMatch(node -> node.allows(JsonType.NULL));
        return target.at(place, nullable, more).asserting(residue.of(here, unsaid(target, here, there)));
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
            Set<JsonType> possible = possibleTypes(there, new HashSet<>());
            if (!here.nodes().stream().allMatch(node -> possible.stream().allMatch(node::allows))) {
                keywords.add("type");
            }
        }
        return keywords;
    }

    /** The JSON types of the values of a schema, null aside. */
    Set<JsonType> possibleTypes(Facets facets, Set<SchemaId> seen) {
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
                    choice.forEach(id -> some.addAll(possibleTypes(Facets.of(contract, List.of(id)), seen)));
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

    /** The JSON types of a use's values, as far as limits care. */
    private Set<JsonType> jsonTypes(TypeUse use) {
        Type type = use.type();
        if (type instanceof Type.Scalar scalar) {
            return EnumSet.of(scalar.kind().jsonType());
        }
        if (type instanceof Type.External external && external.json() != null) {
            return EnumSet.of(external.json());
        }
        if (type instanceof Type.ListOf) {
            return EnumSet.of(JsonType.ARRAY);
        }
        if (type instanceof Type.Declared target
                && shared.declarations().get(target.id()) instanceof EnumDeclaration values) {
            return EnumSet.of(values.kind().jsonType());
        }
        return EnumSet.of(JsonType.OBJECT);
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
            return narrowed(structural.get(0), Facets.of(contract, distinct), last);
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
        return shared.passes(facets, JsonNull.NULL);
    }

    boolean isReentered(SchemaId id) {
        return reentered.contains(id);
    }
}
