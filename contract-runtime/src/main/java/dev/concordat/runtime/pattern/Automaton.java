package dev.concordat.runtime.pattern;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A deterministic finite automaton: tells with one look at each character of a text whether an expression is found in
 * it. For expressions that are regular and not too large; what is not stays with {@code java.util.regex}.
 *
 * <p>A step has to wait for the one before it, whereas what kind of character comes next is known early: small automata
 * take two characters a step.
 */
public final class Automaton {

    /** In place of a state: it is not found, whatever follows. */
    static final char DEAD = '\uFFFE';

    /** In place of a state: it is found, whatever follows. */
    static final char FOUND = '\uFFFF';

    /** The same in tables, in which states are numbered in wider steps. */
    private static final int DEAD_END = Integer.MAX_VALUE - 1;

    private static final int ALREADY_FOUND = Integer.MAX_VALUE;

    private static final int ASCII = 128;

    /** A table of this size stays in the cache nearest to a processor. */
    private static final int MOST_PAIRS = 4_096;

    private final Alphabet alphabet;
    private final int start;
    private final boolean[] foundAtEnd;

    /** The kind of each letter: those that lead from every state to the same one are of a kind. */
    private final int[] kinds;

    /** The same by character: nearly all texts need no look at the alphabet. */
    private final int[] kindsOfAscii = new int[ASCII];

    /** How many bits a kind takes. */
    private final int width;

    /** State after state: a state and a kind in its lowest bits are a place. */
    private final int[] next;

    /** The same for a state and two kinds; empty where that is too large. */
    private final int[] afterNext;

    /**
     * Takes what it will walk on.
     *
     * @param start the first state, 0, or what stands in its place
     * @param next state after state, a row for each state and a column for each letter
     * @param foundAtEnd whether the expression is found if the text ends in this state
     */
    Automaton(Alphabet alphabet, char start, char[] next, boolean[] foundAtEnd) {
        this.alphabet = alphabet;
        this.start = numbered(start, 0);
        this.foundAtEnd = foundAtEnd;
        kinds = kinds(next, alphabet.size(), foundAtEnd.length);
        Arrays.setAll(kindsOfAscii, c -> kinds[alphabet.letter(c)]);
        width = Integer.SIZE
                - Integer.numberOfLeadingZeros(Arrays.stream(kinds).max().orElse(0));
        this.next = new int[foundAtEnd.length << width];
        for (int i = 0; i < next.length; i++) {
            int state = i / alphabet.size();
            this.next[(state << width) | kinds[i % alphabet.size()]] = numbered(next[i], width);
        }
        afterNext = foundAtEnd.length << (2 * width) <= MOST_PAIRS ? pairs() : new int[0];
    }

    private static int numbered(char state, int width) {
        return state == DEAD ? DEAD_END : state == FOUND ? ALREADY_FOUND : state << width;
    }

    private static int[] kinds(char[] next, int letters, int states) {
        Map<String, Integer> known = new HashMap<>();
        int[] kinds = new int[letters];
        for (int letter = 0; letter < letters; letter++) {
            StringBuilder column = new StringBuilder(states);
            for (int state = 0; state < states; state++) {
                column.append(next[state * letters + letter]);
            }
            kinds[letter] = known.computeIfAbsent(column.toString(), any -> known.size());
        }
        return kinds;
    }

    private int[] pairs() {
        int[] pairs = new int[foundAtEnd.length << (2 * width)];
        int kindBits = (1 << width) - 1;
        for (int i = 0; i < pairs.length; i++) {
            int first = next[i >> width];
            int second = first < DEAD_END ? next[first | (i & kindBits)] : first;
            pairs[i] = second < DEAD_END ? second << width : second;
        }
        return pairs;
    }

    /** The automaton of an expression in the syntax of {@code java.util.regex}. */
    public static Optional<Automaton> of(String java) {
        @Nullable Nfa nfa = ExpressionReader.read(java).map(Nfa::of).orElse(null);
        return nfa == null ? Optional.empty() : Subsets.automaton(nfa);
    }

    /** Whether the expression is found somewhere in the text. */
    public boolean isIn(String text) {
        int state = start;
        int length = text.length();
        int at = 0;
        if (afterNext.length > 0) {
            int[] pairs = afterNext;
            int[] kind = kindsOfAscii;
            int bits = width;
            for (; at + 1 < length && state < DEAD_END; at += 2) {
                char first = text.charAt(at);
                char second = text.charAt(at + 1);
                if ((first | second) >= ASCII) {
                    break;
                }
                state = pairs[state | (kind[first] << bits) | kind[second]];
            }
            state = state < DEAD_END ? state >> bits : state;
        }
        return isIn(text, at, state);
    }

    /** Walks the rest of a text character by character. */
    private boolean isIn(String text, int from, int reached) {
        int state = reached;
        int length = text.length();
        for (int at = from; at < length && state < DEAD_END; at++) {
            char c = text.charAt(at);
            if (c < ASCII) {
                state = next[state | kindsOfAscii[c]];
            } else {
                int point = text.codePointAt(at);
                state = next[state | kinds[alphabet.letter(point)]];
                at += Character.charCount(point) - 1;
            }
        }
        return state == ALREADY_FOUND || (state != DEAD_END && foundAtEnd[state >> width]);
    }
}
