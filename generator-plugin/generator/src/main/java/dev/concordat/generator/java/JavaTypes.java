package dev.concordat.generator.java;

import dev.concordat.generator.name.Imports;
import dev.concordat.generator.name.JavaName;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.type.Property;
import dev.concordat.generator.type.ScalarKind;
import dev.concordat.generator.type.Type;
import dev.concordat.generator.type.TypeUse;

/** References to Java types in one source file. */
public final class JavaTypes {

    private static final JavaName NULLABLE = JavaName.of("org.jspecify.annotations.Nullable");

    private final SymbolTable symbols;
    private final Imports imports;

    public JavaTypes(SymbolTable symbols, Imports imports) {
        this.symbols = symbols;
        this.imports = imports;
    }

    /** What a record component, a parameter or an accessor of a property has: {@code long}, {@code @Nullable String}. */
    public String component(Property property) {
        if (property.tristate()) {
            return imports.use("dev.concordat.runtime.Tristate") + "<" + reference(property.type()) + ">";
        }
        return property.isNullableComponent() ? nullable(property.type()) : value(property.type());
    }

    /** A value that is always there: a primitive where there is one. */
    public String value(TypeUse use) {
        return use.type() instanceof Type.Scalar scalar
                ? imports.use(JavaScalars.primitive(scalar.kind()))
                : reference(use);
    }

    /** A reference that may be null. */
    public String nullable(TypeUse use) {
        return annotated(reference(use));
    }

    /** A type argument: {@code String}, {@code @Nullable String} where null is a value. */
    public String argument(TypeUse use) {
        return use.nullable() ? nullable(use) : reference(use);
    }

    /** A reference type without regard to null. */
    public String reference(TypeUse use) {
        Type type = use.type();
        if (type instanceof Type.Declared declared) {
            return imports.use(symbols.type(declared.id()));
        }
        if (type instanceof Type.Scalar scalar) {
            return imports.use(reference(scalar.kind()));
        }
        if (type instanceof Type.External external) {
            return imports.use(external.javaClass());
        }
        if (type instanceof Type.ListOf list) {
            return imports.use("java.util.List") + "<" + argument(list.items()) + ">";
        }
        if (type instanceof Type.MapOf map) {
            return imports.use("java.util.Map") + "<" + imports.use("java.lang.String") + ", " + argument(map.values())
                    + ">";
        }
        return imports.use("dev.concordat.runtime.json.JsonValue");
    }

    private static JavaName reference(ScalarKind kind) {
        return JavaScalars.reference(kind);
    }

    /** A type-use annotation stands before the simple name, also of a qualified or nested type. */
    public String annotated(String reference) {
        String annotation = "@" + imports.use(NULLABLE) + " ";
        int generic = reference.indexOf('<');
        int dot = reference.lastIndexOf('.', generic < 0 ? reference.length() : generic);
        return reference.substring(0, dot + 1) + annotation + reference.substring(dot + 1);
    }
}
