package dev.concordat.design.lint.ruleset;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands between two slashes of a {@link Glob}.
 *
 * @param anyFolders whether it is {@code **}: any number of folders
 */
record GlobSegment(boolean anyFolders, List<Part> parts) {

    static final Wildcards.Matcher<GlobSegment, String> MATCHER = new Wildcards.Matcher<>() {
        @Override
        public boolean isStar(GlobSegment segment) {
            return segment.anyFolders();
        }

        @Override
        public boolean fits(GlobSegment segment, String name) {
            return segment.matches(name);
        }
    };

    private static final Wildcards.Matcher<Part, Integer> CHARACTERS = new Wildcards.Matcher<>() {
        @Override
        public boolean isStar(Part part) {
            return part.star();
        }

        @Override
        public boolean fits(Part part, Integer character) {
            return part.fits(character);
        }
    };

    /**
     * One character, or with a star any number of them.
     *
     * @param ranges first and last in turn
     */
    private record Part(boolean star, boolean negated, List<Integer> ranges) {

        static final Part ANY = new Part(false, true, List.of());

        static Part of(int character) {
            return new Part(false, false, List.of(character, character));
        }

        boolean fits(int character) {
            boolean in = false;
            for (int i = 0; i < ranges.size(); i += 2) {
                in |= ranges.get(i) <= character && character <= ranges.get(i + 1);
            }
            return in != negated;
        }

        boolean isDot() {
            return !negated && ranges.equals(List.of((int) '.', (int) '.'));
        }
    }

    private boolean matches(String name) {
        boolean hidden =
                name.startsWith(".") && (parts.isEmpty() || !parts.get(0).isDot());
        return !hidden
                && (anyFolders
                        || Wildcards.match(parts, name.codePoints().boxed().toList(), CHARACTERS));
    }

    /** Null where there is no such pattern, or one that is not known. */
    static @Nullable GlobSegment parse(String text) {
        if (text.equals("**")) {
            return new GlobSegment(true, List.of());
        }
        List<Integer> in = text.codePoints().boxed().toList();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < in.size(); i++) {
            int c = in.get(i);
            if (i + 1 < in.size() && in.get(i + 1) == '(' && "?*+@!".indexOf(c) >= 0) {
                return null;
            }
            if (c == '[') {
                int end = close(in, i);
                Part set = end < 0 ? null : set(in.subList(i + 1, end));
                if (set == null) {
                    return null;
                }
                parts.add(set);
                i = end;
            } else if (c == '*') {
                parts.add(new Part(true, true, List.of()));
            } else if (c == '\\' && i + 1 < in.size()) {
                parts.add(Part.of(in.get(++i)));
            } else {
                parts.add(c == '?' ? Part.ANY : Part.of(c));
            }
        }
        return new GlobSegment(false, List.copyOf(parts));
    }

    private static int close(List<Integer> in, int open) {
        int first = open + 1 < in.size() && isNot(in.get(open + 1)) ? open + 2 : open + 1;
        for (int i = first + 1; i < in.size(); i++) {
            if (in.get(i) == ']') {
                return i;
            }
        }
        return -1;
    }

    private static boolean isNot(int c) {
        return c == '!' || c == '^';
    }

    /** Null for a class such as {@code [:alpha:]}, which is not known. */
    private static @Nullable Part set(List<Integer> in) {
        boolean negated = isNot(in.get(0));
        List<Integer> ranges = new ArrayList<>();
        for (int i = negated ? 1 : 0; i < in.size(); i++) {
            if (in.get(i) == '[' && i + 1 < in.size() && in.get(i + 1) == ':') {
                return null;
            }
            boolean range = i + 2 < in.size() && in.get(i + 1) == '-';
            ranges.add(in.get(i));
            ranges.add(in.get(range ? i + 2 : i));
            i += range ? 2 : 0;
        }
        return new Part(false, negated, List.copyOf(ranges));
    }
}
