package dev.concordat.generator.codec.source;

import java.util.ArrayList;
import java.util.List;

/** The parts of an expression that is a call, told by parentheses and string literals. */
final class CallText {

    private CallText() {}

    /** Where the arguments start of a call that is the whole expression; negative if it is none, or has none. */
    static int arguments(String expression) {
        int open = expression.indexOf('(');
        boolean call = open > 0 && expression.substring(0, open).matches("[\\w.]+") && !expression.endsWith("()");
        return call && closes(expression, open) ? open : -1;
    }

    /** Whether the parenthesis that opens there closes at the very end. */
    private static boolean closes(String expression, int open) {
        int depth = 0;
        for (int i = open; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (c == '"') {
                i = literalEnd(expression, i);
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i == expression.length() - 1;
            }
        }
        return false;
    }

    static List<String> split(String list) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            if (c == '"') {
                i = literalEnd(list, i);
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (c == ',' && depth == 0) {
                arguments.add(list.substring(from, i).strip());
                from = i + 1;
            }
        }
        arguments.add(list.substring(from).strip());
        return arguments;
    }

    private static int literalEnd(String text, int quote) {
        int end = quote + 1;
        while (end < text.length() - 1 && text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return end;
    }
}
