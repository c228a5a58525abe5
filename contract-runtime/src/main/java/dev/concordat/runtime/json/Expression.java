package dev.concordat.runtime.json;

import dev.concordat.runtime.violation.PatternEffort;
import java.util.regex.Pattern;

/** A regular expression (ECMA-262, not anchored) as it is written in the contract and as Java finds it. */
public record Expression(String source, Pattern pattern) {

    /**
     * An expression in which {@code $} and {@code .} outside of classes mean what they mean in ECMA-262, and everything
     * else the same to {@code java.util.regex}.
     */
    public static Expression of(String source) {
        return of(source, java(source));
    }

    /** An expression that Java would read otherwise than ECMA-262, with what it is for {@code java.util.regex}. */
    public static Expression of(String source, String java) {
        return new Expression(source, Pattern.compile(java));
    }

    /** Whether it is found somewhere in the text. */
    public boolean isIn(String text, PatternEffort effort) {
        return effort.find(pattern, source.length(), text);
    }

    /** Gives {@code $} and {@code .} outside of classes the meaning of ECMA-262 (22.2.2): the very end, no line break. */
    private static String java(String source) {
        StringBuilder java = new StringBuilder();
        boolean inClass = false;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\\' && i + 1 < source.length()) {
                java.append(c).append(source.charAt(++i));
            } else if (c == '$' && !inClass) {
                java.append("\\z");
            } else if (c == '.' && !inClass) {
                java.append("[^\\n\\r\\u2028\\u2029]");
            } else {
                inClass = c == '[' || (inClass && c != ']');
                java.append(c);
            }
        }
        return java.toString();
    }
}
