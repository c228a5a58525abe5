package dev.concordat.core.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One segment of a path template: literals with variables between them, such as {@code {from}-{to}.csv}.
 *
 * @param literals canonical text before, between and after the variables: one more than there are variables
 * @param variables their names
 */
record SegmentTemplate(List<String> literals, List<String> variables) {

    /** Braces that do not pair are literal text. */
    static SegmentTemplate parse(String template) {
        List<String> literals = new ArrayList<>();
        List<String> variables = new ArrayList<>();
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            literals.add(PathText.canonical(template.substring(from, open)));
            variables.add(template.substring(open + 1, close));
            from = close + 1;
        }
        literals.add(PathText.canonical(template.substring(from)));
        return new SegmentTemplate(List.copyOf(literals), List.copyOf(variables));
    }

    /** How many characters are fixed; a segment without variables is the most concrete there can be. */
    int concreteness() {
        return variables.isEmpty()
                ? Integer.MAX_VALUE
                : literals.stream().mapToInt(String::length).sum();
    }

    /**
     * Matches a canonical segment and adds the raw values. Every variable takes at least one character; where several
     * splits are possible, earlier variables take as little as they can. Linear in the segment.
     */
    boolean match(String segment, Map<String, String> values) {
        String first = literals.get(0);
        if (variables.isEmpty()) {
            return segment.equals(first);
        }
        String last = literals.get(variables.size());
        int end = segment.length() - last.length();
        if (end < first.length() || !segment.startsWith(first) || !segment.endsWith(last) || splits(segment, end)) {
            return false;
        }
        int from = first.length();
        for (int i = 0; i < variables.size(); i++) {
            boolean rest = i == variables.size() - 1;
            String next = literals.get(i + 1);
            int to = rest ? end : find(segment, next, from + 1);
            if (to <= from || (!rest && to + next.length() > end)) {
                return false;
            }
            values.put(variables.get(i), segment.substring(from, to));
            from = to + next.length();
        }
        return true;
    }

    private static int find(String segment, String literal, int from) {
        int at = segment.indexOf(literal, from);
        while (at >= 0 && splits(segment, at)) {
            at = segment.indexOf(literal, at + 1);
        }
        return at;
    }

    /** Whether a cut here would go through an escape; in canonical text every percent sign starts one. */
    private static boolean splits(String segment, int at) {
        return (at >= 1 && segment.charAt(at - 1) == '%') || (at >= 2 && segment.charAt(at - 2) == '%');
    }
}
