package dev.concordat.generator.java;

import java.util.Locale;

/** Values as Java literals (JLS 17, 3.10). */
public final class JavaLiteral {

    private JavaLiteral() {}

    /** A string literal with its quotes. Nothing outside printable ASCII letters, digits and signs passes unescaped. */
    public static String string(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> literal.append(isPlain(c) ? String.valueOf(c) : unicode(c));
            }
        }
        return literal.append('"').toString();
    }

    private static boolean isPlain(char c) {
        return (c >= ' ' && c < 0x7f) || (c > 0xa0 && Character.isLetterOrDigit(c) && !Character.isSurrogate(c));
    }

    private static String unicode(char c) {
        return String.format(Locale.ROOT, "\\u%04x", (int) c);
    }
}
