package dev.concordat.generator.type;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    TypeUse use(SchemaId id) {
        Schema node = contract.dereference(id);
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
        boolean object = node.types().contains(JsonType.OBJECT) || node.object().additionalProperties() != null;
        if (object || unions.isUnion(node)) {
            reentered.add(node.id());
            return new TypeUse(new Type.Declared(typeId(node)), false, List.of(), node.id());
        }
        book().refuse(
                        node,
                        "type",
                        "it contains itself without an object between",
                        "put the recursion into a property");
        return new TypeUse(new Type.Any(), false, List.of(), node.id());
    }

    private TypeUse compile(Schema node) {
        if (node.never()) {
            return new TypeUse(new Type.Never(), false, List.of(), node.id());
        }
        SchemaId alias = alias(node);
        if (alias == null) {
            return compile(node.id(), Facets.of(contract, List.of(node.id())));
        }
        TypeUse target = use(alias);
        Set<SchemaId> there = Facets.of(contract, List.of(alias)).ids();
        List<Schema> here = Facets.of(contract, List.of(node.id())).nodes().stream()
                .filter(part -> !there.contains(part.id()))
                .toList();
        return narrowed(target, here, node.id());
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
        return Facets.of(contract, List.of(id)).isStructural();
    }

    private TypeUse narrowed(TypeUse target, List<Schema> here, SchemaId place) {
        List<Constraint> more = new ArrayList<>();
        for (JsonType type : jsonTypes(target)) {
            book().shaped(here, type);
            more.addAll(Limits.of(here, type));
        }
        here.forEach(shapes::refuseUnsupported);
        boolean nullable = target.nullable() && here.stream().allMatch(node -> node.allows(JsonType.NULL));
        return target.at(place, nullable, more);
    }

    /** The JSON types of a use's values, as far as limits care. */
    private Set<JsonType> jsonTypes(TypeUse use) {
        Type type = use.type();
        if (type instanceof Type.Scalar scalar) {
            return EnumSet.of(scalar.kind().jsonType());
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
            return use(distinct.get(0));
        }
        SchemaId last = distinct.get(distinct.size() - 1);
        List<SchemaId> structural = distinct.stream().filter(this::isStructural).toList();
        if (structural.size() == 1) {
            SchemaId target = structural.get(0);
            Set<SchemaId> there = Facets.of(contract, List.of(target)).ids();
            List<Schema> here = Facets.of(contract, distinct).nodes().stream()
                    .filter(part -> !there.contains(part.id()))
                    .toList();
            return narrowed(use(target), here, last);
        }
        // A merge of several schemas is a type of its own, which no single node is the identity of.
        return compile(new SchemaId(last.document(), last.pointer() + "/allOf"), Facets.of(contract, distinct));
    }

    TypeUse compile(SchemaId id, Facets facets) {
        return unions.isUnion(facets) ? unions.compile(id, facets) : shapes.compile(id, facets);
    }

    boolean isReentered(SchemaId id) {
        return reentered.contains(id);
    }
}
