package dev.concordat.runtime.violation;

import java.util.regex.Pattern;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * How often regular expressions may still look at the texts of one message. An engine that backtracks takes time
 * exponential in a text; an engine of linear time would look at most once at each character for each character of the
 * expression. That much is free, and all searches of a message share a reserve for what goes beyond. A message that
 * spends it is refused: whether it matches is not known.
 */
public final class PatternEffort {
    private static final long RESERVE = 2_000_000;

    private long left = RESERVE;

    /**
     * Whether an expression is found somewhere in a text.
     *
     * @param size of the expression as the contract has it
     * @throws StreamConstraintsException if finding out takes too long; the reader of the message makes a violation of it
     */
    public boolean find(Pattern pattern, int size, String text) {
        left += (long) size * (text.length() + 1L);
        try {
            return pattern.matcher(new CountedText(text)).find();
        } catch (StackOverflowError tooDeep) {
            throw spent();
        }
    }

    private static StreamConstraintsException spent() {
        return new StreamConstraintsException("it takes too long to find its patterns");
    }

    /** Text that counts the looks at it. */
    private final class CountedText implements CharSequence {
        private final CharSequence text;

        CountedText(CharSequence text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (--left < 0) {
                throw spent();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new CountedText(text.subSequence(start, end));
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
