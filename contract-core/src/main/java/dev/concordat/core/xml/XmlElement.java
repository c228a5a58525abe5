package dev.concordat.core.xml;

import java.util.List;

/**
 * An element of a document as it was read.
 *
 * @param attributes without declarations of namespaces and without those of the namespaces {@code xsi} and {@code xml}
 * @param text all character data directly in it
 * @param nil whether it says {@code xsi:nil="true"} (XML Schema 1.1 Part 1, 2.7.2)
 * @param line 1-based line of the end of its start tag
 */
record XmlElement(
        String local,
        String namespace,
        List<Attribute> attributes,
        List<XmlElement> children,
        String text,
        boolean nil,
        int line,
        int column) {

    record Attribute(String local, String namespace, String value) {}

    XmlElement {
        attributes = List.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** This element with some of what stands in it. */
    XmlElement with(List<Attribute> someAttributes, List<XmlElement> someChildren, String itsText) {
        return new XmlElement(local, namespace, someAttributes, someChildren, itsText, false, line, column);
    }

    boolean isEmpty() {
        return attributes.isEmpty() && children.isEmpty() && !hasText();
    }

    boolean hasText() {
        return !trimmed().isEmpty();
    }

    /** The text without white space around it (XML 1.0, 2.3). */
    String trimmed() {
        return trim(text);
    }

    static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (start < end && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }
}
