package dev.concordat.design.lint.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of file paths as minimatch reads it: {@code *}, {@code **}, {@code ?}, {@code [a-z]}, {@code {a,b}}, and
 * {@code !} before the whole; without a slash it is for any folder. Wildcards take no file or folder whose name starts
 * with a dot. Each star is tried once per place, so no pattern takes more than the product of the lengths.
 */
final class Glob {

    private static final int LONGEST = 500;

    private final boolean negated;
    private final List<List<GlobSegment>> alternatives;
    private final @Nullable String problem;

    private Glob(boolean negated, List<List<GlobSegment>> alternatives, @Nullable String problem) {
        this.negated = negated;
        this.alternatives = alternatives;
        this.problem = problem;
    }

    /** Never throws: a pattern that cannot be read says so in {@link #problem()}. */
    static Glob of(String text) {
        int marks = 0;
        while (text.startsWith("!", marks) && !text.startsWith("!(", marks)) {
            marks++;
        }
        String path = text.substring(marks);
        if (path.isEmpty() || path.length() > LONGEST) {
            return failed(path.isEmpty() ? "it is empty" : "it is longer than " + LONGEST + " characters");
        }
        List<String> plain = GlobBraces.expand(path.startsWith("./") ? path.substring(2) : path);
        if (plain.isEmpty()) {
            return failed("its braces stand for more than " + GlobBraces.MOST + " patterns, or for a range");
        }
        List<List<GlobSegment>> alternatives = new ArrayList<>();
        for (String alternative : plain) {
            List<GlobSegment> segments = new ArrayList<>();
            for (String part : alternative.split("/", -1)) {
                GlobSegment segment = GlobSegment.parse(part);
                if (segment == null) {
                    return failed("\"" + part + "\" has a group such as @(a|b), or a [ without its ]");
                }
                segments.add(segment);
            }
            alternatives.add(List.copyOf(segments));
        }
        return new Glob(marks % 2 == 1, List.copyOf(alternatives), null);
    }

    private static Glob failed(String problem) {
        return new Glob(false, List.of(), problem);
    }

    /** What is wrong with the pattern; empty for a good one. */
    Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    boolean matches(String path) {
        List<String> folders = List.of(path.split("/", -1));
        List<String> last = folders.subList(folders.size() - 1, folders.size());
        return negated
                != alternatives.stream()
                        .anyMatch(segments ->
                                Wildcards.match(segments, segments.size() == 1 ? last : folders, GlobSegment.MATCHER));
    }
}
