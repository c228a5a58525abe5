package dev.concordat.runtime.xml;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One element of a document as it was read.
 *
 * @param namespace its URI; empty: none
 * @param attributes without those of namespaces, {@code xsi} and {@code xml}
 * @param isNil whether it says that it stands for null (XML Schema 1.0 part 1, 2.6.2)
 * @param text all of its own, in which its children stood somewhere
 */
record XmlElement(
        String local,
        String namespace,
        List<Attribute> attributes,
        boolean isNil,
        List<XmlElement> children,
        String text)
        implements XmlNamed {

    /** An attribute. */
    record Attribute(String local, String namespace, String value) implements XmlNamed {}

    /** What of it is chosen. */
    XmlElement only(Predicate<XmlNamed> chosen, boolean withText) {
        return new XmlElement(
                local,
                namespace,
                attributes.stream().filter(chosen).toList(),
                false,
                children.stream().filter(chosen).toList(),
                withText ? text : "");
    }

    /** What of it is in no part that was chosen. */
    XmlElement without(XmlElement part, boolean withText) {
        Set<XmlNamed> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        gone.addAll(part.attributes);
        gone.addAll(part.children);
        return only(one -> !gone.contains(one), !withText);
    }

    boolean isEmpty() {
        return attributes.isEmpty() && children.isEmpty() && isBlank();
    }

    boolean hasChildren() {
        return !children.isEmpty();
    }

    /** Whether there is no text but the white space of XML 1.0, 2.3. */
    boolean isBlank() {
        return trimmed(text).isEmpty();
    }

    /** Text without the white space around it. */
    static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
