package dev.concordat.runtime.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The subset construction. */
final class Subsets {

    private static final int MOST = 500;

    private final Nfa nfa;
    private final List<BitSet> subsets = new ArrayList<>();
    private final Map<BitSet, Integer> numbers = new HashMap<>();

    private Subsets(Nfa nfa) {
        this.nfa = nfa;
    }

    /** Empty if there are too many subsets. */
    static Optional<Automaton> automaton(Nfa nfa) {
        return new Subsets(nfa).determine();
    }

    private Optional<Automaton> determine() {
        Alphabet alphabet = Alphabet.of(nfa);
        BitSet first = new BitSet();
        first.set(Nfa.FIRST);
        BitSet start = nfa.closure(first, true, false);
        // A match may begin at every character.
        BitSet anew = nfa.closure(first, false, false);
        if (nfa.accepts(start)) {
            return Optional.of(new Automaton(alphabet, Automaton.FOUND, new int[0], new boolean[0]));
        }
        // Without a number: at the start of the text more is allowed than where the same states are reached later.
        subsets.add(start);
        List<int[]> rows = new ArrayList<>();
        List<Boolean> foundAtEnd = new ArrayList<>();
        for (int i = 0; i < subsets.size(); i++) {
            if (subsets.size() > MOST) {
                return Optional.empty();
            }
            BitSet subset = subsets.get(i);
            foundAtEnd.add(nfa.accepts(nfa.closure(subset, i == 0, true)));
            rows.add(
                    alphabet.examples().map(point -> state(subset, point, anew)).toArray());
        }
        boolean[] ends = new boolean[foundAtEnd.size()];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = foundAtEnd.get(i);
        }
        int[] next = rows.stream().flatMapToInt(Arrays::stream).toArray();
        return Optional.of(new Automaton(alphabet, 0, next, ends));
    }

    /** The state after a character. */
    private int state(BitSet from, int point, BitSet anew) {
        BitSet stepped = new BitSet();
        from.stream().filter(state -> nfa.leads(state, point)).forEach(state -> stepped.set(state + 1));
        BitSet reached = nfa.closure(stepped, false, false);
        reached.or(anew);
        if (nfa.accepts(reached)) {
            return Automaton.FOUND;
        }
        boolean alive = nfa.accepts(nfa.closure(reached, false, true))
                || reached.stream().anyMatch(state -> nfa.set(state) != null);
        return alive ? number(reached) : Automaton.DEAD;
    }

    private int number(BitSet subset) {
        Integer known = numbers.get(subset);
        if (known != null) {
            return known;
        }
        subsets.add(subset);
        numbers.put(subset, subsets.size() - 1);
        return subsets.size() - 1;
    }
}
