package dev.concordat.runtime.json;

import java.util.regex.Pattern;

/** Text that a regular expression may look at only so often: catastrophic backtracking ends as a mismatch. */
final class BudgetedText implements CharSequence {
    private static final int LOOKS_PER_CHARACTER = 200;
    private static final int LOOKS_AT_LEAST = 100_000;

    private final CharSequence text;
    private final int[] looksLeft;

    private BudgetedText(CharSequence text, int[] looksLeft) {
        this.text = text;
        this.looksLeft = looksLeft;
    }

    static boolean find(Pattern pattern, String text) {
        long looks = Math.max(LOOKS_AT_LEAST, (long) LOOKS_PER_CHARACTER * text.length());
        int[] left = {(int) Math.min(Integer.MAX_VALUE, looks)};
        try {
            return pattern.matcher(new BudgetedText(text, left)).find();
        } catch (BudgetSpent | StackOverflowError tooComplex) {
            return false;
        }
    }

    @Override
    public char charAt(int index) {
        if (--looksLeft[0] < 0) {
            throw new BudgetSpent();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new BudgetedText(text.subSequence(start, end), looksLeft);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static final class BudgetSpent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BudgetSpent() {
            super("regular expression too complex for this text", null, false, false);
        }
    }
}
