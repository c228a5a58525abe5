package dev.concordat.generator.java;

import dev.concordat.generator.name.JavaName;
import dev.concordat.generator.type.ScalarKind;

/** The Java type of each scalar. */
public final class JavaScalars {

    private JavaScalars() {}

    /** The type of a value that cannot be null: a primitive where there is one. */
    public static JavaName primitive(ScalarKind kind) {
        return switch (kind) {
            case BOOLEAN -> JavaName.of("boolean");
            case INT -> JavaName.of("int");
            case LONG -> JavaName.of("long");
            case FLOAT -> JavaName.of("float");
            case DOUBLE -> JavaName.of("double");
            default -> reference(kind);
        };
    }

    public static JavaName reference(ScalarKind kind) {
        return JavaName.of(
                switch (kind) {
                    case STRING, BINARY -> "java.lang.String";
                    case BOOLEAN -> "java.lang.Boolean";
                    case INT -> "java.lang.Integer";
                    case LONG -> "java.lang.Long";
                    case BIG_INTEGER -> "java.math.BigInteger";
                    case FLOAT -> "java.lang.Float";
                    case DOUBLE -> "java.lang.Double";
                    case DECIMAL, DECIMAL_TEXT -> "java.math.BigDecimal";
                    case DATE -> "java.time.LocalDate";
                    case DATE_TIME -> "java.time.OffsetDateTime";
                    case TIME -> "java.time.OffsetTime";
                    case UUID -> "java.util.UUID";
                    case URI -> "java.net.URI";
                    case BASE64 -> "dev.concordat.runtime.json.Bytes";
                });
    }
}
