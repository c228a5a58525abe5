package dev.concordat.runtime.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The states of an expression with the ways between them (Thompson's construction). */
final class Nfa {

    static final int FIRST = 0;

    /** Larger ones would make an automaton that is not worth its size. */
    private static final int LARGEST = 2_000;

    /** When a way without a character may be gone. */
    private enum When {
        ALWAYS,
        AT_START,
        AT_END
    }

    private record Way(When when, int to) {}

    private final List<List<Way>> ways = new ArrayList<>();
    private final List<@Nullable CharSet> sets = new ArrayList<>();
    private final int accepting;

    private Nfa(Node node) {
        int start = state();
        accepting = add(node, start);
    }

    /** Null if it is too large. */
    static @Nullable Nfa of(Node node) {
        try {
            return new Nfa(node);
        } catch (TooLarge large) {
            return null;
        }
    }

    private static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super(null, null, false, false);
        }
    }

    int size() {
        return ways.size();
    }

    /** The characters on which a state leads to the one after it; null: on none. */
    @Nullable
    CharSet set(int state) {
        return sets.get(state);
    }

    /** Whether a state leads to the one after it on a character. */
    boolean leads(int state, int point) {
        CharSet set = sets.get(state);
        return set != null && set.has(point);
    }

    boolean accepts(BitSet states) {
        return states.get(accepting);
    }

    /** The states that are reached without a character. */
    BitSet closure(BitSet from, boolean atStart, boolean atEnd) {
        BitSet reached = new BitSet(size());
        int[] open = new int[size()];
        int count = 0;
        for (int state = from.nextSetBit(0); state >= 0; state = from.nextSetBit(state + 1)) {
            reached.set(state);
            open[count++] = state;
        }
        while (count > 0) {
            for (Way way : ways.get(open[--count])) {
                boolean passable = way.when == When.ALWAYS
                        || (way.when == When.AT_START && atStart)
                        || (way.when == When.AT_END && atEnd);
                if (passable && !reached.get(way.to)) {
                    reached.set(way.to);
                    open[count++] = way.to;
                }
            }
        }
        return reached;
    }

    private int state() {
        if (ways.size() >= LARGEST) {
            throw new TooLarge();
        }
        ways.add(new ArrayList<>(2));
        sets.add(null);
        return ways.size() - 1;
    }

    private void way(int from, When when, int to) {
        ways.get(from).add(new Way(when, to));
    }

    /** Adds a part that begins at a state; the state where it ends. */
    private int add(Node node, int from) {
        if (node instanceof Node.One one) {
            // Nothing else may leave the state that waits for the character.
            int waiting = state();
            int after = state();
            way(from, When.ALWAYS, waiting);
            sets.set(waiting, one.set());
            return after;
        }
        if (node instanceof Node.Sequence sequence) {
            int at = from;
            for (Node part : sequence.parts()) {
                at = add(part, at);
            }
            return at;
        }
        if (node instanceof Node.Choice choice) {
            List<Integer> ends = new ArrayList<>();
            for (Node branch : choice.branches()) {
                int start = state();
                way(from, When.ALWAYS, start);
                ends.add(add(branch, start));
            }
            int end = state();
            ends.forEach(each -> way(each, When.ALWAYS, end));
            return end;
        }
        if (node instanceof Node.Repeat repeat) {
            return add(repeat, from);
        }
        int end = state();
        way(from, node instanceof Node.Start ? When.AT_START : When.AT_END, end);
        return end;
    }

    private int add(Node.Repeat repeat, int from) {
        int at = from;
        for (int i = 0; i < repeat.min(); i++) {
            at = add(repeat.part(), at);
        }
        int end = state();
        if (repeat.max() == Node.Repeat.NO_LIMIT) {
            int again = state();
            way(at, When.ALWAYS, again);
            way(add(repeat.part(), again), When.ALWAYS, again);
            way(again, When.ALWAYS, end);
            return end;
        }
        for (int i = repeat.min(); i < repeat.max(); i++) {
            way(at, When.ALWAYS, end);
            at = add(repeat.part(), at);
        }
        way(at, When.ALWAYS, end);
        return end;
    }
}
