package dev.concordat.core.xml;

import java.util.Optional;
import java.util.regex.Pattern;

/** Text and names of documents (XML 1.0, 2.2 to 2.4; Namespaces in XML 1.0, 3). */
final class XmlText {

    private static final String START = "A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D"
            + "\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF"
            + "\\uFDF0-\\uFFFD\\x{10000}-\\x{EFFFF}";

    private static final Pattern NAME =
            Pattern.compile("[" + START + "][" + START + "\\-.0-9\\u00B7\\u0300-\\u036F\\u203F\\u2040]*");

    private XmlText() {}

    /** Whether a text is a name without colon. */
    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** A text as content of an element; empty where no document can hold it. */
    static Optional<String> content(String text) {
        return escape(text, false);
    }

    /** A text as a CDATA section, or escaped where a section would change it. */
    static Optional<String> section(String text) {
        return content(text)
                .map(escaped -> text.indexOf('\r') >= 0
                        ? escaped
                        : "<![CDATA[" + text.replace("]]>", "]]]]><![CDATA[>") + "]]>");
    }

    /** A text as the value of an attribute in double quotes; empty where no document can hold it. */
    static Optional<String> attribute(String text) {
        return escape(text, true);
    }

    private static Optional<String> escape(String text, boolean attribute) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                // A parser turns line ends into \n, and white space in attributes into spaces (XML 1.0, 2.11, 3.3.3).
                case '\r' -> out.append("&#13;");
                case '\n' -> out.append(attribute ? "&#10;" : "\n");
                case '\t' -> out.append(attribute ? "&#9;" : "\t");
                default -> {
                    if (c < 0x20 || c == 0xFFFE || c == 0xFFFF || (c >= 0xD800 && c <= 0xDFFF)) {
                        return Optional.empty();
                    }
                    out.appendCodePoint(c);
                }
            }
        }
        return Optional.of(out.toString());
    }
}
