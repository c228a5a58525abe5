package dev.concordat.generator.type;

import dev.concordat.core.contract.Annotations;
import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Discriminator;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.json.JsonValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Types of values that have one of several shapes. */
final class Unions {

    private final Compilation compilation;
    private final Contract contract;

    Unions(Compilation compilation) {
        this.compilation = compilation;
        this.contract = compilation.contract();
    }

    boolean isUnion(Facets facets) {
        return choice(facets) != null || compilation.shared().bases().include(facets.own()) || hasSeveralTypes(facets);
    }

    private static boolean hasSeveralTypes(Facets facets) {
        return !Enums.hasValues(facets) && typesWithoutNull(facets).size() > 1;
    }

    private static Set<JsonType> typesWithoutNull(Facets facets) {
        Set<JsonType> types = EnumSet.noneOf(JsonType.class);
        types.addAll(facets.types());
        types.remove(JsonType.NULL);
        return types;
    }

    TypeUse compile(SchemaId id, Facets facets) {
        Choice choice = choice(facets);
        if (choice != null) {
            return choose(id, facets, choice);
        }
        if (compilation.shared().bases().include(facets.own())) {
            return base(id, facets);
        }
        return severalTypes(id, facets);
    }

    private TypeUse severalTypes(SchemaId id, Facets facets) {
        List<Alternative> alternatives = new ArrayList<>();
        Facets each = facets.without(Residue.LOGIC_OF_VALUES);
        for (JsonType type : typesWithoutNull(facets)) {
            SchemaId member = new SchemaId(id.document(), id.pointer() + "/type/" + type.keyword());
            compilation.places().put(member, compilation.places().spelling(id) + " " + type.keyword());
            alternatives.add(new Alternative(compilation.shapes().compile(member, each, type), each));
        }
        boolean nullable = facets.allowsNull() && compilation.passesNull(facets);
        return declare(
                id, facets, alternatives, compilation.residue().of(facets, Residue.LOGIC_OF_VALUES), nullable, true);
    }

    private TypeUse base(SchemaId id, Facets facets) {
        Schema own = facets.own();
        List<SchemaId> children = compilation.shared().bases().children(own.id());
        compilation.book().shaped(facets.nodes(), JsonType.OBJECT);
        Discriminator discriminator = Objects.requireNonNull(own.discriminator());
        boolean selfMapped = discriminator.mapping().values().stream()
                .anyMatch(target -> contract.dereference(target).id().equals(own.id()));
        if (selfMapped) {
            compilation
                    .book()
                    .refuse(own, "discriminator", "a value maps to the base itself", "give that value a schema");
        }
        TypeId type = compilation.typeId(id, facets);
        if (!compilation.shared().declare(type)) {
            return Shapes.use(id, new Type.Declared(type), false, List.of());
        }
        compilation.shared().later(() -> {
            List<Alternative> alternatives = new ArrayList<>();
            for (SchemaId child : children) {
                alternatives.add(new Alternative(compilation.valueUse(child), Facets.of(contract, List.of(child))));
            }
            UnionStrategy strategy = Inference.declared(contract, discriminator, alternatives);
            add(type, facets, alternatives, strategy, true, List.of(), new Records(compilation).properties(facets));
        });
        return Shapes.use(id, new Type.Declared(type), false, List.of());
    }

    /**
     * The alternatives that apply.
     *
     * @param node the node that lists them
     */
    private record Choice(Schema node, String keyword, List<SchemaId> members) {}

    private @Nullable Choice choice(Facets facets) {
        for (Schema node : facets.nodes()) {
            for (String keyword : List.of("oneOf", "anyOf")) {
                List<SchemaId> members = members(node, keyword);
                boolean lists = !members.isEmpty()
                        && !leadsBack(members, node, facets)
                        && !Demands.are(contract, facets, members);
                if (lists) {
                    return new Choice(node, keyword, members);
                }
            }
        }
        return null;
    }

    static List<SchemaId> members(Schema node, String keyword) {
        return keyword.equals("oneOf")
                ? node.composition().oneOf()
                : node.composition().anyOf();
    }

    /** A part that lists the very schema that contains it says nothing new about that schema. */
    boolean leadsBack(List<SchemaId> members, Schema node, Facets facets) {
        return !node.id().equals(facets.own().id())
                && members.stream()
                        .anyMatch(member -> contract.dereference(member)
                                .id()
                                .equals(facets.own().id()));
    }

    private TypeUse choose(SchemaId id, Facets facets, Choice choice) {
        Surroundings around = Surroundings.of(compilation, facets, choice.node(), choice.keyword());
        Facets rest = around.ofEach();
        List<Alternative> alternatives = new ArrayList<>();
        boolean nullable = false;
        for (int i = 0; i < choice.members().size(); i++) {
            TypeUse use = member(id, facets, around, choice, i);
            nullable |= use.nullable();
            boolean lenient =
                    !compilation.shared().options().exact() || choice.keyword().equals("anyOf");
            boolean repeated = lenient
                    && alternatives.stream()
                            .anyMatch(other -> other.use().type().equals(use.type())
                                    && other.use().constraints().equals(use.constraints())
                                    && other.use().assertions().equals(use.assertions()));
            if (repeated) {
                compilation
                        .book()
                        .warn(
                                "repeated-alternative",
                                choice.node(),
                                choice.keyword(),
                                choice.keyword() + " lists the same alternative twice",
                                "remove one");
            } else if (!(use.type() instanceof Type.Null)
                    && !(use.type() instanceof Type.Never)
                    && !use.type().equals(new Type.Declared(compilation.typeId(id, facets)))) {
                alternatives.add(new Alternative(
                        use.withoutNull(), facetsOf(around, choice.members().get(i))));
            }
        }
        nullable &= rest.allowsNull() && (around.ofAll().isEmpty() || compilation.passesNull(facets));
        if (alternatives.isEmpty()) {
            return Shapes.use(id, nullable ? new Type.Null() : new Type.Never(), nullable, List.of());
        }
        if (alternatives.size() == 1 && !compilation.isReentered(id)) {
            TypeUse only = alternatives.get(0).use();
            return only.at(id, nullable, List.of()).asserting(around.ofAll());
        }
        return declare(
                id,
                facets,
                alternatives,
                around.ofAll(),
                nullable,
                choice.keyword().equals("oneOf"));
    }

    private Facets facetsOf(Surroundings around, SchemaId member) {
        Facets own = Facets.of(contract, List.of(member));
        return around.addTo(own, contract) ? around.ofEach().and(own) : own;
    }

    /** One alternative; what stands beside the list of alternatives holds for each of them. */
    private TypeUse member(SchemaId id, Facets facets, Surroundings around, Choice choice, int index) {
        SchemaId member = choice.members().get(index);
        Facets own = Facets.of(contract, List.of(member));
        compilation.book().shaped(facets.nodes(), JsonType.OBJECT);
        if (!around.addTo(own, contract) || own.types().equals(EnumSet.of(JsonType.NULL))) {
            nameInline(id, member);
            return compilation.valueUse(member);
        }
        SchemaId target = contract.dereference(member).id();
        SchemaId place = isWithin(schema(id), choice.node().id())
                ? member
                : new SchemaId(id.document(), id.pointer() + "/" + choice.keyword() + "/" + index);
        SchemaId merged = target.equals(place) ? new SchemaId(place.document(), place.pointer() + "/allOf") : place;
        String name = compilation.places().isComponent(target)
                ? compilation.places().spelling(id) + " " + compilation.places().spelling(target)
                : compilation.places().spelling(place);
        compilation.places().put(merged, name);
        return compilation.compile(merged, around.ofEach().and(own));
    }

    /** The schema that is compiled under an identity, which may be one that was made up for a merge. */
    private SchemaId schema(SchemaId id) {
        if (contract.schemas().containsKey(id)) {
            return contract.dereference(id).id();
        }
        String pointer = id.pointer();
        return pointer.endsWith("/allOf")
                ? new SchemaId(id.document(), pointer.substring(0, pointer.length() - "/allOf".length()))
                : id;
    }

    /** Alternatives that stand in a part of several schemas are merged anew, and have a place of their own, in each. */
    private static boolean isWithin(SchemaId schema, SchemaId part) {
        return part.document().equals(schema.document()) && (part.pointer() + "/").startsWith(schema.pointer() + "/");
    }

    /** An inline alternative is called by the value that tells it from the others. */
    private void nameInline(SchemaId union, SchemaId member) {
        Facets own = Facets.of(contract, List.of(member));
        if (compilation.places().isComponent(own.own().id())) {
            return;
        }
        for (Map.Entry<String, Set<JsonValue>> tag :
                Inference.tags(contract, own).entrySet()) {
            JsonValue value = tag.getValue().iterator().next();
            if (tag.getValue().size() == 1 && value instanceof JsonString text) {
                compilation.places().put(own.own().id(), compilation.places().spelling(union) + " " + text.value());
                return;
            }
        }
    }

    private TypeUse declare(
            SchemaId id,
            Facets facets,
            List<Alternative> alternatives,
            List<Assertion> assertions,
            boolean nullable,
            boolean exactlyOne) {
        TypeId type = compilation.typeId(id, facets);
        if (compilation.shared().declare(type)) {
            Discriminator discriminator = facets.own().discriminator();
            UnionStrategy strategy = discriminator == null
                    ? Inference.inferred(contract, alternatives)
                    : Inference.declared(contract, discriminator, alternatives);
            add(type, facets, alternatives, strategy, exactlyOne, assertions, List.of());
        }
        return Shapes.use(id, new Type.Declared(type), nullable, List.of());
    }

    /** A union of which it is known how its members differ. */
    TypeUse declare(
            SchemaId id, Facets facets, List<Alternative> alternatives, UnionStrategy strategy, boolean nullable) {
        TypeId type = compilation.typeId(id, facets);
        if (compilation.shared().declare(type)) {
            add(type, facets, alternatives, strategy, false, List.of(), List.of());
        }
        return Shapes.use(id, new Type.Declared(type), nullable, List.of());
    }

    private void add(
            TypeId id,
            Facets facets,
            List<Alternative> alternatives,
            UnionStrategy strategy,
            boolean exactlyOne,
            List<Assertion> assertions,
            List<Property> properties) {
        List<UnionMember> members = new ArrayList<>();
        for (Alternative alternative : alternatives) {
            Annotations annotations = alternative.facets().own().annotations();
            members.add(new UnionMember(spelling(id, alternative), alternative.use(), annotations));
        }
        compilation
                .shared()
                .add(new UnionDeclaration(
                        id,
                        compilation.shared().spelling(id),
                        compilation.shared().isComponent(id),
                        facets.own().annotations(),
                        facets.own().location(),
                        members,
                        strategy,
                        exactlyOne,
                        assertions,
                        properties));
    }

    private String spelling(TypeId union, Alternative alternative) {
        Type type = alternative.use().type();
        Schema own = alternative.facets().own();
        if (type instanceof Type.Declared declared) {
            return compilation.shared().spelling(declared.id());
        }
        if (own.id().equals(union.schema())) {
            return spelling(type);
        }
        if (own.annotations().title() != null) {
            return own.annotations().title();
        }
        return compilation.places().isComponent(own.id()) ? compilation.places().spelling(own.id()) : spelling(type);
    }

    private static String spelling(Type type) {
        if (type instanceof Type.Scalar scalar) {
            return switch (scalar.kind().jsonType()) {
                case BOOLEAN -> "flag";
                case INTEGER, NUMBER -> "number";
                default -> "text";
            };
        }
        if (type instanceof Type.External external) {
            return external.javaClass().substring(external.javaClass().lastIndexOf('.') + 1);
        }
        if (type instanceof Type.ListOf) {
            return "items";
        }
        return type instanceof Type.MapOf ? "members" : "anything";
    }
}
