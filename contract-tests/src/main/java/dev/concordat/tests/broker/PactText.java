package dev.concordat.tests.broker;

/** Text of pacts, brokers and services made fit for one line of a report: bounded, without control characters. */
public final class PactText {

    private static final int MOST = 300;

    private PactText() {}

    /** The text as one bounded line. */
    public static String line(String text) {
        return line(text, MOST);
    }

    /** The text as one line, whose parts are bounded already. */
    public static String whole(String text) {
        return line(text, Integer.MAX_VALUE);
    }

    private static String line(String text, int most) {
        StringBuilder out = new StringBuilder(Math.min(text.length(), most));
        for (int at = 0; at < text.length(); ) {
            if (out.length() >= most) {
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
