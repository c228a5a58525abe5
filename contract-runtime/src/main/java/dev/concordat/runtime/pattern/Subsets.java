package dev.concordat.runtime.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The subset construction. */
final class Subsets {

    /** As many as an {@link Automaton} can number. */
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
            return Optional.of(new Automaton(alphabet, Automaton.FOUND, new char[0], new boolean[0]));
        }
        // Without a number: at the start of the text more is allowed than where the same states are reached later.
        subsets.add(start);
        StringBuilder next = new StringBuilder();
        BitSet foundAtEnd = new BitSet();
        for (int i = 0; i < subsets.size(); i++) {
            if (subsets.size() > MOST) {
                return Optional.empty();
            }
            BitSet subset = subsets.get(i);
            foundAtEnd.set(i, nfa.accepts(nfa.closure(subset, i == 0, true)));
            alphabet.examples().forEach(point -> next.append(state(subset, point, anew)));
        }
        boolean[] ends = new boolean[subsets.size()];
        foundAtEnd.stream().forEach(state -> ends[state] = true);
        return Optional.of(new Automaton(alphabet, (char) 0, next.toString().toCharArray(), ends));
    }

    /** The state after a character. */
    private char state(BitSet from, int point, BitSet anew) {
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

    private char number(BitSet subset) {
        Integer known = numbers.putIfAbsent(subset, subsets.size());
        if (known != null) {
            return (char) known.intValue();
        }
        subsets.add(subset);
        return (char) (subsets.size() - 1);
    }
}
