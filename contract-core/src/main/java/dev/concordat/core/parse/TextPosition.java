package dev.concordat.core.parse;

/** The position of a character of a text. */
final class TextPosition {

    private TextPosition() {}

    static long of(String text, int index) {
        int line = 1;
        int lineStart = 0;
        int end = Math.min(index, text.length());
        for (int i = 0; i < end; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return Position.of(line, end - lineStart + 1);
    }
}
