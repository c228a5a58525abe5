package dev.concordat.runtime.json;

import java.util.regex.Pattern;

/** A regular expression as it is written in the contract and as Java finds it. */
record Expression(String source, Pattern pattern) {

    /** Gives {@code $} and {@code .} outside of classes the meaning of ECMA-262 (22.2.2): the very end, no line break. */
    static String java(String source) {
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
