package dev.concordat.generator.model;

import dev.concordat.generator.java.JavaTypes;
import dev.concordat.generator.name.Imports;
import dev.concordat.generator.type.TypeUse;

/** The component that keeps the members which an object does not name. */
final class Additional {

    private Additional() {}

    static String type(JavaTypes types, Imports imports, TypeUse values) {
        return imports.use("java.util.Map") + "<" + imports.use("java.lang.String") + ", " + types.argument(values)
                + ">";
    }
}
