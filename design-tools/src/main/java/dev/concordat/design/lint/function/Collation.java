package dev.concordat.design.lint.function;

import java.text.Normalizer;
import java.util.Locale;

/** Texts in the order that people expect: letters before case, signs before digits before letters (after UTS #10). */
final class Collation {

    private Collation() {}

    static int compare(String left, String right) {
        String a = base(left);
        String b = base(right);
        int primary = primary(a.toLowerCase(Locale.ROOT), b.toLowerCase(Locale.ROOT));
        if (primary != 0) {
            return primary;
        }
        if (!a.equalsIgnoreCase(left) || !b.equalsIgnoreCase(right)) {
            int accents = left.toLowerCase(Locale.ROOT).compareTo(right.toLowerCase(Locale.ROOT));
            if (accents != 0) {
                return accents;
            }
        }
        // Small letters first: the opposite of their code points.
        return right.compareTo(left);
    }

    private static String base(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
    }

    private static int primary(String a, String b) {
        for (int i = 0; i < Math.min(a.length(), b.length()); i++) {
            int left = weight(a.charAt(i));
            int right = weight(b.charAt(i));
            if (left != right) {
                return Integer.compare(left, right);
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    /** White space, then signs in the order of the default table, then digits and letters. */
    private static int weight(char c) {
        if (Character.isLetterOrDigit(c)) {
            return 1_000_000 + c;
        }
        int sign = "_-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$".indexOf(c);
        return Character.isWhitespace(c) ? c : sign >= 0 ? 100_000 + sign : 200_000 + c;
    }
}
