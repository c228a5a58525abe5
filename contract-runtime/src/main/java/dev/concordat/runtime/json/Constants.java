package dev.concordat.runtime.json;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds a constant by the characters of its text, without a string of them. */
final class Constants<E> {
    private final char[][] texts;
    private final @Nullable Object[] constants;

    Constants(Map<String, E> byText) {
        int size = Math.max(2, Integer.highestOneBit(byText.size()) * 4);
        texts = new char[size][];
        constants = new Object[size];
        byText.forEach((text, constant) -> {
            char[] chars = text.toCharArray();
            int at = place(chars, 0, chars.length);
            while (constants[at] != null) {
                at = (at + 1) & (size - 1);
            }
            texts[at] = chars;
            constants[at] = constant;
        });
    }

    /** The constant whose text these characters are; null if there is none. */
    @SuppressWarnings("unchecked") // only constants are put in
    @Nullable
    E find(char[] chars, int offset, int length) {
        int at = place(chars, offset, length);
        while (constants[at] != null) {
            if (Arrays.equals(texts[at], 0, texts[at].length, chars, offset, offset + length)) {
                return (E) constants[at];
            }
            at = (at + 1) & (constants.length - 1);
        }
        return null;
    }

    /** Where to look first. */
    private int place(char[] chars, int offset, int length) {
        int hash = 0;
        for (int i = offset; i < offset + length; i++) {
            hash = hash * 31 + chars[i];
        }
        return (hash ^ hash >>> 15) & (constants.length - 1);
    }
}
