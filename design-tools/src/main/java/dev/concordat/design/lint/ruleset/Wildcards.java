package dev.concordat.design.lint.ruleset;

import java.util.List;

/** Matches a sequence with a pattern in which stars stand for any number of items. */
final class Wildcards {

    private Wildcards() {}

    /** What the parts of a pattern mean. */
    interface Matcher<P, S> {

        boolean isStar(P part);

        /** Whether the item is one that the part means; of a star, one of those that it can take. */
        boolean fits(P part, S item);
    }

    /** Only the last star is ever tried again: what stands before it cannot be matched in a better way. */
    static <P, S> boolean match(List<P> pattern, List<S> items, Matcher<P, S> matcher) {
        int part = 0;
        int item = 0;
        int star = -1;
        int taken = 0;
        while (item < items.size()) {
            if (part < pattern.size() && matcher.isStar(pattern.get(part))) {
                star = part++;
                taken = item;
            } else if (part < pattern.size() && matcher.fits(pattern.get(part), items.get(item))) {
                part++;
                item++;
            } else if (star >= 0 && matcher.fits(pattern.get(star), items.get(taken))) {
                part = star + 1;
                item = ++taken;
            } else {
                return false;
            }
        }
        while (part < pattern.size() && matcher.isStar(pattern.get(part))) {
            part++;
        }
        return part == pattern.size();
    }
}
