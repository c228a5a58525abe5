package dev.concordat.runtime.pattern;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The letters of an automaton: code points that no set of its expression tells apart are one. */
final class Alphabet {

    /** The first code point of each letter, ascending. */
    private final int[] firsts;

    private Alphabet(int[] firsts) {
        this.firsts = firsts;
    }

    static Alphabet of(Nfa nfa) {
        TreeSet<Integer> firsts = new TreeSet<>(List.of(0));
        for (int state = 0; state < nfa.size(); state++) {
            CharSet set = nfa.set(state);
            if (set != null) {
                set.bounds().forEach(firsts::add);
            }
        }
        firsts.remove(Character.MAX_CODE_POINT + 1);
        return new Alphabet(firsts.stream().mapToInt(Integer::intValue).toArray());
    }

    int size() {
        return firsts.length;
    }

    /** One code point of each letter, in the order of the letters. */
    IntStream examples() {
        return Arrays.stream(firsts);
    }

    int letter(int point) {
        int at = Arrays.binarySearch(firsts, point);
        return at >= 0 ? at : -at - 2;
    }
}
