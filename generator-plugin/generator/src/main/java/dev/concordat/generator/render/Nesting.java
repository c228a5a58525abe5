package dev.concordat.generator.render;

import java.util.ArrayList;
import java.util.List;

/** How deep in parentheses and brackets each character of a line of Java stands. */
final class Nesting {

    /** The depth of characters of literals: deeper than any bracket. */
    private static final int LITERAL = 1 << 20;

    private final String code;
    private final int[] depths;

    private Nesting(String code, int[] depths) {
        this.code = code;
        this.depths = depths;
    }

    static Nesting of(String code) {
        int[] depths = new int[code.length()];
        int depth = 0;
        char quote = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (quote != 0) {
                depths[i] = LITERAL;
                if (c == '\\' && i + 1 < code.length()) {
                    depths[++i] = LITERAL;
                } else if (c == quote) {
                    quote = 0;
                }
                continue;
            }
            if (c == ')' || c == '}' || c == ']' || (c == '>' && isTypes(code, i))) {
                depth--;
            }
            depths[i] = depth;
            if (c == '"' || c == '\'') {
                quote = c;
                depths[i] = LITERAL;
            } else if (c == '(' || c == '{' || c == '[' || (c == '<' && isTypes(code, i))) {
                depth++;
            }
        }
        return new Nesting(code, depths);
    }

    /** Type arguments touch what is before them; a comparison and an arrow do not. */
    private static boolean isTypes(String code, int at) {
        return at > 0 && code.charAt(at - 1) != ' ' && code.charAt(at - 1) != '-';
    }

    /** Whether a comment ends the line. */
    boolean commented() {
        int slashes = code.indexOf("//");
        while (slashes >= 0 && depths[slashes] == LITERAL) {
            slashes = code.indexOf("//", slashes + 1);
        }
        return slashes >= 0;
    }

    /** Where a sign stands outside of all brackets; -1 where it does not. */
    int outermost(String sign) {
        int at = code.indexOf(sign);
        while (at >= 0 && depths[at] != 0) {
            at = code.indexOf(sign, at + 1);
        }
        return at;
    }

    /** The dots before calls on what a call gives. */
    List<Integer> chained() {
        List<Integer> dots = new ArrayList<>();
        for (int i = 1; i < code.length(); i++) {
            if (code.charAt(i) == '.' && depths[i] == 0 && code.charAt(i - 1) == ')') {
                dots.add(i);
            }
        }
        return dots;
    }

    /** The first bracket with something in it that may stand on a line of its own; -1 for none. */
    int firstGroup() {
        for (String bracket : List.of("(", "<")) {
            int at = outermost(bracket);
            while (at >= 0) {
                int end = end(at);
                if (end > at + 1 && end < code.length()) {
                    return at;
                }
                int next = code.indexOf(bracket, at + 1);
                while (next >= 0 && depths[next] != 0) {
                    next = code.indexOf(bracket, next + 1);
                }
                at = next;
            }
        }
        return -1;
    }

    /** Where the bracket ends that opens here; the length where it does not on this line. */
    int end(int open) {
        int at = open + 1;
        while (at < code.length() && depths[at] > depths[open]) {
            at++;
        }
        return at;
    }

    /** What commas separate outside of all brackets. */
    List<String> elements() {
        List<String> elements = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) == ',' && depths[i] == 0) {
                elements.add(code.substring(start, i).strip());
                start = i + 1;
            }
        }
        elements.add(code.substring(start).strip());
        return elements;
    }
}
