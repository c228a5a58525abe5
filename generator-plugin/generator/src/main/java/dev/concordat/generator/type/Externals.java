package dev.concordat.generator.type;

import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Types of values that have a class of the user's. What the contract demands of them is asserted, whatever the class. */
final class Externals {

    private final Compilation compilation;

    Externals(Compilation compilation) {
        this.compilation = compilation;
    }

    /** The type at a place that a mapping names; null where none does. */
    @Nullable
    TypeUse at(List<SchemaId> ids) {
        TypeMapping mapping = compilation.shared().mappings().at(ids);
        if (mapping == null) {
            return null;
        }
        SchemaId place = ids.get(ids.size() - 1);
        Facets facets = Facets.of(compilation.contract(), ids);
        Set<JsonType> types = types(facets);
        boolean nullable = types.remove(JsonType.NULL) || (facets.types().isEmpty() && facets.allowsNull());
        return use(place, facets, mapping, types.size() == 1 ? types.iterator().next() : null, nullable);
    }

    private static Set<JsonType> types(Facets facets) {
        Set<JsonType> types = EnumSet.noneOf(JsonType.class);
        types.addAll(facets.types());
        if (Enums.hasValues(facets)) {
            types.clear();
            Enums.values(facets).forEach(value -> types.add(value.type()));
        }
        return types;
    }

    /** The type of values of a JSON type whose format a mapping names; null where none does. */
    @Nullable
    TypeUse of(SchemaId place, Facets facets, JsonType type) {
        TypeMapping mapping = compilation.shared().mappings().of(type, Scalars.format(facets));
        return mapping == null ? null : use(place, facets, mapping, type, false);
    }

    private TypeUse use(SchemaId place, Facets facets, TypeMapping mapping, @Nullable JsonType type, boolean nullable) {
        compilation.book().shaped(facets.nodes(), type == null ? JsonType.OBJECT : type);
        Type.External external = new Type.External(mapping.javaClass(), mapping.codec(), type);
        // The codec itself takes one kind of scalar and judges its format.
        Facets demands = external.isScalar() ? facets.without(Set.of("type", "format")) : facets;
        return Shapes.use(place, external, nullable, List.of())
                .asserting(compilation.residue().everything(demands));
    }
}
