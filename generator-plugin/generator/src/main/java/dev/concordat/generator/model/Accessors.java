package dev.concordat.generator.model;

import dev.concordat.generator.java.JavaTypes;
import dev.concordat.generator.java.Javadoc;
import dev.concordat.generator.name.Imports;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.type.Property;
import dev.concordat.generator.type.TypeId;
import dev.concordat.generator.view.Accessor;
import java.util.ArrayList;
import java.util.List;

/** Accessors of interfaces. */
final class Accessors {

    private Accessors() {}

    /** @param names the record whose members are named alike; a union's base has none and names its members itself */
    static List<Accessor> of(TypeId names, List<Property> properties, SymbolTable symbols, Imports imports) {
        JavaTypes types = new JavaTypes(symbols, imports);
        List<Accessor> accessors = new ArrayList<>();
        for (Property property : properties) {
            boolean nullable = property.isNullableComponent();
            String text = Documentation.sentence(property.annotations());
            accessors.add(new Accessor(
                    text.isEmpty() ? "" : Javadoc.comment(Javadoc.lines(text), "    "),
                    nullable ? "@" + imports.use("org.jspecify.annotations.Nullable") : "",
                    nullable ? types.reference(property.type()) : types.component(property),
                    symbols.member(names, property.name())));
        }
        return accessors;
    }
}
