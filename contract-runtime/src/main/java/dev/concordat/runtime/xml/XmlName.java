package dev.concordat.runtime.xml;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of an element or attribute (Namespaces in XML 1.0, 3).
 *
 * @param namespace its URI; null: none is written, and any is read
 * @param prefix null: the default namespace
 */
public record XmlName(
        String local, @Nullable String namespace, @Nullable String prefix) {

    /** {@code NCName}: letters and digits of any script, without the colon of prefixes. */
    private static final Pattern NCNAME = Pattern.compile("[_\\p{L}\\p{Nl}][-._\\p{L}\\p{Nl}\\p{Nd}\\p{M}\u00B7]*");

    public static XmlName of(String local) {
        return new XmlName(local, null, null);
    }

    /** A name in a namespace. */
    public static XmlName of(String local, String namespace, @Nullable String prefix) {
        return new XmlName(local, namespace, prefix);
    }

    /** Whether a document can have it. */
    boolean isWritable() {
        return NCNAME.matcher(local).matches()
                && (prefix == null || NCNAME.matcher(prefix).matches());
    }

    /** Whether a document that says this means it. */
    boolean is(String otherLocal, String otherNamespace) {
        return local.equals(otherLocal) && (namespace == null || namespace.equals(otherNamespace));
    }
}
