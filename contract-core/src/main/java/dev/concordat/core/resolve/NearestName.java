package dev.concordat.core.resolve;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the name that was probably meant: edit distance with transpositions, small against the name. */
public final class NearestName {

    private static final int LONGEST = 80;

    private NearestName() {}

    /** The nearest of the known names, null where none is near. Equal but for case counts as nearest. */
    public static @Nullable String to(String name, Collection<String> known) {
        if (name.length() > LONGEST) {
            return null;
        }
        String nearest = null;
        int best = allowed(name.length()) + 1;
        for (String candidate : known) {
            if (Math.abs(candidate.length() - name.length()) >= best || candidate.length() > LONGEST) {
                continue;
            }
            int distance = candidate.equalsIgnoreCase(name) ? 0 : distance(name, candidate);
            if (distance < best) {
                best = distance;
                nearest = candidate;
            }
        }
        return nearest;
    }

    private static int allowed(int length) {
        return length < 3 ? 0 : Math.min(3, (length + 1) / 3);
    }

    /** The one name that a slip of one letter away from it was meant to be; null for short names, or where two could be. */
    public static @Nullable String slip(String name, Collection<String> known) {
        List<String> near = known.stream()
                .filter(candidate -> name.length() >= 5 && candidate.length() >= 5)
                .filter(candidate -> Math.abs(candidate.length() - name.length()) <= 1)
                .filter(candidate -> distance(name, candidate) <= 1)
                .toList();
        return near.size() == 1 ? near.get(0) : null;
    }

    /** {@code did you mean "x"?}, null where nothing is near. */
    public static @Nullable String hint(String name, Collection<String> known) {
        String nearest = to(name, known);
        return nearest == null ? null : "did you mean \"" + nearest + "\"?";
    }

    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                cost[i][j] =
                        Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
