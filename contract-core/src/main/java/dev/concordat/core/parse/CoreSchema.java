package dev.concordat.core.parse;

import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonString;
import java.math.BigInteger;
import java.util.regex.Pattern;

/** Types of YAML scalars: the core schema (YAML 1.2.2, 10.3). */
final class CoreSchema {

    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern FLOAT = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final Pattern OCTAL = Pattern.compile("0o[0-7]+");
    private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]+");

    private CoreSchema() {}

    static void plain(String text, long position, TreeBuilder builder) throws ParseFailure {
        switch (text) {
            case "", "~", "null", "Null", "NULL" -> builder.scalar(JsonNull.NULL, position);
            case "true", "True", "TRUE" -> builder.scalar(new JsonBoolean(true), position);
            case "false", "False", "FALSE" -> builder.scalar(new JsonBoolean(false), position);
            default -> number(text, position, builder);
        }
    }

    private static void number(String text, long position, TreeBuilder builder) throws ParseFailure {
        if (mayStartNumber(text.charAt(0))) {
            if (INTEGER.matcher(text).matches() || FLOAT.matcher(text).matches()) {
                builder.number(text, position);
                return;
            }
            // The length is checked first: parsing a long number in another base is quadratic.
            if (OCTAL.matcher(text).matches()) {
                builder.number(decimal(text, 8), position);
                return;
            }
            if (HEXADECIMAL.matcher(text).matches()) {
                builder.number(decimal(text, 16), position);
                return;
            }
        }
        builder.scalar(new JsonString(text), position);
    }

    private static String decimal(String text, int radix) {
        return text.length() > ParseLimits.DEFAULT.numberLength()
                ? text
                : new BigInteger(text.substring(2), radix).toString();
    }

    private static boolean mayStartNumber(char first) {
        return (first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.';
    }
}
