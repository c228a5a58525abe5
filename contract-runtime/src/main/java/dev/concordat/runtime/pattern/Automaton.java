package dev.concordat.runtime.pattern;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A deterministic finite automaton: tells with one look at each character of a text whether an expression is found in
 * it. For expressions that are regular and not too large; what is not stays with {@code java.util.regex}.
 */
public final class Automaton {

    /** In place of a state: it is not found, whatever follows. */
    static final char DEAD = '\uFFFE';

    /** In place of a state: it is found, whatever follows. */
    static final char FOUND = '\uFFFF';

    /** States are numbered in steps of this, so that a state and a character add up to a place. */
    private static final int ASCII = 128;

    private final Alphabet alphabet;
    private final int columns;
    private final char start;
    private final char[] next;
    private final char[] nextAscii;
    private final boolean[] foundAtEnd;

    /**
     * Takes what it will walk on.
     *
     * @param start the first state, 0, or what stands in its place
     * @param next state after state, a row for each state and a column for each letter
     * @param foundAtEnd whether the expression is found if the text ends in this state
     */
    Automaton(Alphabet alphabet, char start, char[] next, boolean[] foundAtEnd) {
        this.alphabet = alphabet;
        this.columns = alphabet.size();
        this.start = start;
        this.next = next;
        this.foundAtEnd = foundAtEnd;
        // The same again by character: nearly all texts need no look at the alphabet.
        nextAscii = new char[foundAtEnd.length * ASCII];
        for (int i = 0; i < nextAscii.length; i++) {
            char reached = next[i / ASCII * columns + alphabet.letter(i % ASCII)];
            nextAscii[i] = reached < DEAD ? (char) (reached * ASCII) : reached;
        }
    }

    /** The automaton of an expression in the syntax of {@code java.util.regex}. */
    public static Optional<Automaton> of(String java) {
        @Nullable Nfa nfa = ExpressionReader.read(java).map(Nfa::of).orElse(null);
        return nfa == null ? Optional.empty() : Subsets.automaton(nfa);
    }

    /** Whether the expression is found somewhere in the text. */
    public boolean isIn(String text) {
        char[] ascii = nextAscii;
        int state = start;
        int length = text.length();
        for (int i = 0; i < length && state < DEAD; i++) {
            char c = text.charAt(i);
            if (c < ASCII) {
                state = ascii[state + c];
            } else {
                int point = text.codePointAt(i);
                char reached = next[state / ASCII * columns + alphabet.letter(point)];
                state = reached < DEAD ? reached * ASCII : reached;
                i += Character.charCount(point) - 1;
            }
        }
        return state == FOUND || (state != DEAD && foundAtEnd[state / ASCII]);
    }
}
