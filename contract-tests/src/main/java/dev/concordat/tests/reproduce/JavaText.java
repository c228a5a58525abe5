package dev.concordat.tests.reproduce;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text from anywhere as part of Java source: it stays text whatever it holds. */
public final class JavaText {

    private static final Pattern WORDS = Pattern.compile("[^A-Za-z0-9]+");
    private static final int LONGEST_NAME = 80;

    private JavaText() {}

    /** A string literal in ASCII (JLS 3.10.5). */
    public static String literal(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(c >= ' ' && c < 127 ? String.valueOf(c) : escape(c));
            }
        }
        return out.append('"').toString();
    }

    /** Octal where that is possible: an escape of Unicode is read before the text is one (JLS 3.3). */
    private static String escape(char c) {
        return c < 256
                ? "\\" + String.format(Locale.ROOT, "%03o", (int) c)
                : "\\u" + String.format(Locale.ROOT, "%04x", (int) c);
    }

    /** The letters and digits of a text as the beginning of a class name. */
    static String className(String... texts) {
        String name = List.of(texts).stream()
                .flatMap(WORDS::splitAsStream)
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        String cut = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        return cut.isEmpty() || Character.isDigit(cut.charAt(0)) ? "Finding" + cut : cut;
    }
}
