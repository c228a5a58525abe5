package dev.concordat.tests.script;

/** Text as a string constant in ASCII: whatever a document says, it ends where its quote ends. */
final class Quoted {

    private Quoted() {}

    /** For ECMAScript (ECMA-262, 12.9.4). */
    static String javaScript(String text) {
        return quote(text, "\\u%04x");
    }

    /**
     * For Java (JLS, 3.10.7). Control characters in octal: a compiler reads a Unicode escape before it reads the string
     * (JLS, 3.3), and a line break would end it.
     */
    static String java(String text) {
        return quote(text, "\\%03o");
    }

    private static String quote(String text, String control) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c == 0x7F) {
                out.append(String.format(control, (int) c));
            } else if (c < 0x7F) {
                out.append(c);
            } else {
                out.append(String.format("\\u%04x", (int) c));
            }
        }
        return out.append('"').toString();
    }
}
