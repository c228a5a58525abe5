package dev.concordat.generator.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks lines of Java code that are longer than 120 columns as palantir-java-format would: after an assignment or an
 * arrow, before the calls of a chain, or within parentheses. Comments and what cannot be broken stay as they are.
 */
final class LongLines {

    private static final int WIDTH = 120;
    private static final String CONTINUED = "        ";

    private LongLines() {}

    static String broken(String text) {
        if (fits(text)) {
            return text;
        }
        StringBuilder all = new StringBuilder();
        text.lines().forEach(line -> {
            String code = line.stripLeading();
            boolean comment = code.startsWith("*") || code.startsWith("/") || code.startsWith("import ");
            List<String> lines =
                    comment ? List.of(line) : lines(line.substring(0, line.length() - code.length()), code);
            lines.forEach(one -> all.append(one).append('\n'));
        });
        return all.toString();
    }

    /** Nearly all files do, so this makes no strings. */
    private static boolean fits(String text) {
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            if (end - start > WIDTH) {
                return false;
            }
            start = end + 1;
        }
        return text.length() - start <= WIDTH;
    }

    private static List<String> lines(String indent, String code) {
        if (indent.length() + code.length() <= WIDTH) {
            return List.of(indent + code);
        }
        Nesting nesting = Nesting.of(code);
        if (nesting.commented()) {
            return List.of(indent + code);
        }
        for (String sign : List.of(" -> ", " = ")) {
            int at = nesting.outermost(sign);
            if (at >= 0) {
                int end = at + sign.length() - 1;
                return after(indent, code.substring(0, end), code.substring(end + 1));
            }
        }
        int parents = nesting.outermost(" implements ");
        if (parents >= 0) {
            return after(indent, code.substring(0, parents), code.substring(parents + 1));
        }
        List<Integer> calls = nesting.chained();
        return calls.isEmpty() ? group(indent, code, nesting) : chain(indent, code, calls);
    }

    private static List<String> after(String indent, String head, String rest) {
        List<String> lines = new ArrayList<>(List.of(indent + head));
        lines.addAll(lines(indent + CONTINUED, rest));
        return lines;
    }

    private static List<String> chain(String indent, String code, List<Integer> calls) {
        List<String> lines = new ArrayList<>(lines(indent, code.substring(0, calls.get(0))));
        String deeper = code.startsWith(".") ? indent : indent + CONTINUED;
        for (int i = 0; i < calls.size(); i++) {
            int end = i + 1 < calls.size() ? calls.get(i + 1) : code.length();
            lines.addAll(lines(deeper, code.substring(calls.get(i), end)));
        }
        return lines;
    }

    /** The first parentheses (of a class header: brackets) with their content on lines of its own. */
    private static List<String> group(String indent, String code, Nesting nesting) {
        int open = nesting.firstGroup();
        if (open < 0) {
            return List.of(indent + code);
        }
        int close = nesting.end(open);
        String content = code.substring(open + 1, close);
        String tail = code.substring(close);
        List<String> lines = new ArrayList<>(List.of(indent + code.substring(0, open + 1)));
        if (indent.length() + CONTINUED.length() + content.length() + tail.length() <= WIDTH) {
            lines.add(indent + CONTINUED + content + tail);
            return lines;
        }
        List<String> elements = Nesting.of(content).elements();
        for (int i = 0; i < elements.size(); i++) {
            String end = i + 1 < elements.size() ? "," : tail;
            lines.addAll(lines(indent + CONTINUED, elements.get(i) + end));
        }
        return lines;
    }
}
