package dev.concordat.runtime.pattern;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A deterministic finite automaton: tells with one look at each character of a text whether an expression is found in
 * it. For expressions that are regular and not too large; what is not stays with {@code java.util.regex}.
 */
public final class Automaton {

    /** In place of a state: it is not found, whatever follows. */
    static final int DEAD = -1;

    /** In place of a state: it is found, whatever follows. */
    static final int FOUND = -2;

    private static final int ASCII = 128;

    private final Alphabet alphabet;
    private final int[] ascii = new int[ASCII];
    private final int columns;
    private final int start;
    private final int[] next;
    private final boolean[] foundAtEnd;

    /**
     * @param start the first state, or what stands in its place
     * @param next state after state, a row for each state and a column for each letter
     * @param foundAtEnd whether the expression is found if the text ends in this state
     */
    Automaton(Alphabet alphabet, int start, int[] next, boolean[] foundAtEnd) {
        this.alphabet = alphabet;
        this.columns = alphabet.size();
        this.start = start;
        this.next = next;
        this.foundAtEnd = foundAtEnd;
        for (int c = 0; c < ASCII; c++) {
            ascii[c] = alphabet.letter(c);
        }
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
        for (int i = 0; i < length && state >= 0; i++) {
            char c = text.charAt(i);
            int letter;
            if (c < ASCII) {
                letter = ascii[c];
            } else {
                int point = text.codePointAt(i);
                letter = alphabet.letter(point);
                i += Character.charCount(point) - 1;
            }
            state = next[state * columns + letter];
        }
        return state == FOUND || (state >= 0 && foundAtEnd[state]);
    }
}
