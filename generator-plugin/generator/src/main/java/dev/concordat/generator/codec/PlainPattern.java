package dev.concordat.generator.codec;

import dev.concordat.core.pattern.EcmaPattern;

/**
 * Tells patterns that the runtime reads the same way as ECMA-262. Its {@code Text.pattern} takes {@code $} and
 * {@code .} outside of classes as ECMA-262 does; everything else is for {@code java.util.regex}.
 */
final class PlainPattern {

    private static final String SAFE_ESCAPES = "dDwWnrt^$\\.*+?()[]{}|/-";

    private PlainPattern() {}

    static boolean is(String source) {
        if (!EcmaPattern.isStrictlyValid(source)) {
            return false;
        }
        boolean inClass = false;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
            if (c == '\\') {
                i++;
                if (i == source.length() || SAFE_ESCAPES.indexOf(source.charAt(i)) < 0) {
                    return false;
                }
            } else if (inClass) {
                if (c == '[' || c == '&') {
                    return false;
                }
                inClass = c != ']';
            } else if (c == '[') {
                inClass = true;
                if (source.startsWith("[]", i) || source.startsWith("[^]", i)) {
                    return false;
                }
            } else if (c == '(' && source.startsWith("(?", i) && !source.startsWith("(?:", i)) {
                return false;
            } else if (c == '{' && !isQuantifier(source, i)) {
                return false;
            }
        }
        return !inClass;
    }

    private static boolean isQuantifier(String source, int open) {
        int close = source.indexOf('}', open);
        return close > 0 && source.substring(open, close + 1).matches("\\{\\d+(,\\d*)?\\}");
    }
}
