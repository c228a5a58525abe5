package dev.concordat.core.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** An immutable set of code points as sorted, disjoint, non-adjacent ranges. */
record CodePoints(List<Range> ranges) {

    /** Both ends belong to the range. */
    record Range(int first, int last) {}

    static final CodePoints NONE = new CodePoints(List.of());
    static final CodePoints ALL = range(0, Character.MAX_CODE_POINT);
    static final CodePoints DIGIT = range('0', '9');
    static final CodePoints WORD = range('a', 'z').or(range('A', 'Z')).or(DIGIT).or(of('_'));
    static final CodePoints LINE_END = of('\n').or(of('\r')).or(range(0x2028, 0x2029));

    /** ECMA-262 WhiteSpace and LineTerminator. */
    static final CodePoints SPACE = range(0x09, 0x0D)
            .or(of(0x20))
            .or(of(0xA0))
            .or(of(0x1680))
            .or(range(0x2000, 0x200A))
            .or(range(0x2028, 0x2029))
            .or(of(0x202F))
            .or(of(0x205F))
            .or(of(0x3000))
            .or(of(0xFEFF));

    CodePoints {
        ranges = List.copyOf(ranges);
    }

    static CodePoints of(int codePoint) {
        return range(codePoint, codePoint);
    }

    static CodePoints range(int first, int last) {
        return new CodePoints(List.of(new Range(first, last)));
    }

    CodePoints or(CodePoints other) {
        List<Range> all = new ArrayList<>(ranges);
        all.addAll(other.ranges);
        return merged(all);
    }

    static CodePoints merged(List<Range> unsorted) {
        List<Range> sorted = new ArrayList<>(unsorted);
        sorted.sort(Comparator.comparingInt(Range::first));
        List<Range> merged = new ArrayList<>();
        for (Range range : sorted) {
            int end = merged.size() - 1;
            if (end >= 0 && range.first() <= merged.get(end).last() + 1) {
                Range before = merged.get(end);
                merged.set(end, new Range(before.first(), Math.max(before.last(), range.last())));
            } else {
                merged.add(range);
            }
        }
        return new CodePoints(merged);
    }

    CodePoints complement() {
        List<Range> gaps = new ArrayList<>();
        int next = 0;
        for (Range range : ranges) {
            if (range.first() > next) {
                gaps.add(new Range(next, range.first() - 1));
            }
            next = range.last() + 1;
        }
        if (next <= Character.MAX_CODE_POINT) {
            gaps.add(new Range(next, Character.MAX_CODE_POINT));
        }
        return new CodePoints(gaps);
    }

    /** The part between two code points. */
    CodePoints within(int first, int last) {
        return new CodePoints(ranges.stream()
                .filter(range -> range.last() >= first && range.first() <= last)
                .map(range -> new Range(Math.max(range.first(), first), Math.min(range.last(), last)))
                .toList());
    }
}
