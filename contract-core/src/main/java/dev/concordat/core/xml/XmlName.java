package dev.concordat.core.xml;

import org.jspecify.annotations.Nullable;

/**
 * The name of an element or attribute (Namespaces in XML 1.0, 3).
 *
 * @param local without prefix and as declared: whether it can be a name is the writer's question
 * @param namespace its URI; null: none is written, and any is read
 * @param prefix the one that is asked for; null: the default namespace
 */
public record XmlName(
        String local, @Nullable String namespace, @Nullable String prefix) {

    public static XmlName of(String local) {
        return new XmlName(local, null, null);
    }

    /** Whether the name of a document is this one. */
    boolean isIn(String uri) {
        return namespace == null || namespace.equals(uri);
    }
}
