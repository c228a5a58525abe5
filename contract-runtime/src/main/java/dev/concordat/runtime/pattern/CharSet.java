package dev.concordat.runtime.pattern;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Code points. */
final class CharSet {

    private static final int END = Character.MAX_CODE_POINT + 1;

    static final CharSet NONE = new CharSet(new int[0]);
    static final CharSet DIGIT = range('0', '9');
    static final CharSet WORD = DIGIT.or(range('A', 'Z')).or(range('_', '_')).or(range('a', 'z'));
    static final CharSet SPACE = range('\t', '\r').or(range(' ', ' '));

    /** Ascending: members from an even one up to, but not with, the odd one after it. */
    private final int[] bounds;

    private CharSet(int[] bounds) {
        this.bounds = bounds;
    }

    /** Both are members. */
    static CharSet range(int first, int last) {
        return new CharSet(new int[] {first, last + 1});
    }

    /** Where membership changes, ascending. */
    IntStream bounds() {
        return Arrays.stream(bounds);
    }

    boolean has(int point) {
        int at = Arrays.binarySearch(bounds, point);
        int passed = at >= 0 ? at + 1 : -at - 1;
        return passed % 2 == 1;
    }

    /** The only member; -1 where there is none or more than one. */
    int single() {
        return bounds.length == 2 && bounds[1] == bounds[0] + 1 ? bounds[0] : -1;
    }

    CharSet or(CharSet other) {
        int[] points =
                IntStream.concat(bounds(), other.bounds()).sorted().distinct().toArray();
        return where(points, point -> has(point) || other.has(point));
    }

    CharSet not() {
        int[] points = IntStream.concat(IntStream.of(0, END), bounds())
                .sorted()
                .distinct()
                .toArray();
        return where(points, point -> point < END && !has(point));
    }

    /** The points are all at which membership may change. */
    private static CharSet where(int[] points, IntPredicate member) {
        int[] kept = new int[points.length];
        int size = 0;
        for (int point : points) {
            if (member.test(point) == (size % 2 == 0)) {
                kept[size++] = point;
            }
        }
        return new CharSet(Arrays.copyOf(kept, size));
    }
}
