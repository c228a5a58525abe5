package dev.concordat.tests.pact;

/** Text of pacts and services made fit for one line of a report: bounded, without control characters. */
public final class PactText {

    private static final int MOST = 300;

    private PactText() {}

    /** The text as one line. */
    public static String line(String text) {
        StringBuilder out = new StringBuilder(Math.min(text.length(), MOST));
        for (int at = 0; at < text.length(); ) {
            if (out.length() >= MOST) {
                return out.append(" ... (")
                        .append(text.length())
                        .append(" characters)")
                        .toString();
            }
            int codePoint = text.codePointAt(at);
            switch (Character.getType(codePoint)) {
                case Character.CONTROL -> out.append(codePoint == '\n' ? "\\n" : codePoint == '\t' ? " " : "?");
                case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                    out.append('?');
                default -> out.appendCodePoint(codePoint);
            }
            at += Character.charCount(codePoint);
        }
        return out.toString();
    }
}
