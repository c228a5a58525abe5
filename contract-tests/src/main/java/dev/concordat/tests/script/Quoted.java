package dev.concordat.tests.script;

/** Text as a string constant of ECMAScript in ASCII: whatever a document says, it ends where its quote ends. */
final class Quoted {

    private Quoted() {}

    /** A string literal (ECMA-262, 12.9.4). */
    static String javaScript(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c >= 0x7F) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
