package dev.concordat.design.lint.ruleset;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Writes a pattern with {@code {a,b}} as several patterns without, as a shell does. */
final class GlobBraces {

    static final int MOST = 1_000;

    private GlobBraces() {}

    /** The patterns; none where there are too many, or where numbers are counted ({@code {1..9}}). */
    static List<String> expand(String pattern) {
        List<String> plain = new ArrayList<>();
        Deque<String> pending = new ArrayDeque<>(List.of(pattern));
        while (!pending.isEmpty()) {
            String next = pending.pop();
            List<Integer> group = group(next);
            if (group.isEmpty()) {
                plain.add(next);
            }
            for (int i = group.size() - 2; i >= 0; i--) {
                String choice = next.substring(group.get(i) + 1, group.get(i + 1));
                if (group.size() == 2 && choice.contains("..")) {
                    return List.of();
                }
                pending.push(
                        next.substring(0, group.get(0)) + choice + next.substring(group.get(group.size() - 1) + 1));
            }
            if (plain.size() + pending.size() > MOST) {
                return List.of();
            }
        }
        return plain;
    }

    /** Where the first group has its braces and, between them, its commas; empty without one. */
    private static List<Integer> group(String pattern) {
        for (int start = 0; start < pattern.length(); start++) {
            if (pattern.charAt(start) == '\\') {
                start++;
            } else if (pattern.charAt(start) == '{') {
                List<Integer> marks = marks(pattern, start);
                boolean range = marks.size() == 2
                        && pattern.substring(start, marks.get(1)).contains("..");
                if (marks.size() > 2 || range) {
                    return marks;
                }
            }
        }
        return List.of();
    }

    private static List<Integer> marks(String pattern, int start) {
        List<Integer> marks = new ArrayList<>(List.of(start));
        int depth = 0;
        for (int i = start; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                depth++;
            } else if (c == ',' && depth == 1) {
                marks.add(i);
            } else if (c == '}' && --depth == 0) {
                marks.add(i);
                return marks;
            }
        }
        return List.of();
    }
}
