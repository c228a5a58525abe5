package dev.concordat.core.diff.changelog;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The three numbers of a version (Semantic Versioning 2.0.0, 2); what follows them, such as {@code -SNAPSHOT}, does not
 * count here.
 */
public record SemanticVersion(int major, int minor, int patch) implements Comparable<SemanticVersion> {

    private static final Pattern SYNTAX = Pattern.compile("v?(\\d{1,9})\\.(\\d{1,9})(?:\\.(\\d{1,9}))?(?:[-+].*)?");

    private static final Comparator<SemanticVersion> ORDER = Comparator.comparingInt(SemanticVersion::major)
            .thenComparingInt(SemanticVersion::minor)
            .thenComparingInt(SemanticVersion::patch);

    /** The version that a text names; empty where it names none. A missing third number is 0. */
    public static Optional<SemanticVersion> of(String text) {
        Matcher matcher = SYNTAX.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new SemanticVersion(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3))))
                : Optional.empty();
    }

    /** The version after this one. Before 1.0.0 a break raises the second number and anything else the third, as is custom. */
    public SemanticVersion next(Bump bump) {
        boolean early = major == 0;
        return switch (bump) {
            case NONE -> this;
            case PATCH -> new SemanticVersion(major, minor, patch + 1);
            case MINOR -> early ? next(Bump.PATCH) : new SemanticVersion(major, minor + 1, 0);
            case MAJOR -> early ? new SemanticVersion(0, minor + 1, 0) : new SemanticVersion(major + 1, 0, 0);
        };
    }

    @Override
    public int compareTo(SemanticVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
