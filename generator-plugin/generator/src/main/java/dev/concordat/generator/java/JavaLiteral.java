package dev.concordat.generator.java;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Values as Java literals (JLS 17, 3.10). */
public final class JavaLiteral {

    /** A constant has 65,535 bytes (JVMS 17, 4.4.7), a character of UTF-16 at most three. */
    private static final int LONGEST = 20_000;

    private JavaLiteral() {}

    /**
     * A string literal with its quotes; of a long text an expression that puts several together. Nothing outside printable
     * ASCII letters, digits and signs passes unescaped.
     */
    public static String string(String text) {
        if (text.length() <= LONGEST) {
            return literal(text);
        }
        return IntStream.rangeClosed(0, (text.length() - 1) / LONGEST)
                .mapToObj(part ->
                        literal(text.substring(part * LONGEST, Math.min(text.length(), (part + 1) * LONGEST))))
                .collect(Collectors.joining(", ", "String.join(\"\", ", ")"));
    }

    private static String literal(String text) {
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
