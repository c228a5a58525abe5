package dev.concordat.core.contract;

import org.jspecify.annotations.Nullable;

/**
 * The identity of a schema node: one node, one identity, however it is reached.
 *
 * @param document canonical URI of the document or embedded resource, without fragment
 * @param pointer RFC 6901 JSON Pointer inside it
 */
public record SchemaId(String document, String pointer) {

    /** The last reference token, unescaped: the component's, property's or keyword's name. */
    public String lastToken() {
        return pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }

    // Each of a large document's identities is looked up hundreds of times; the record's own methods cost a tenth of a
    // whole run until the second compiler has seen them.

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof SchemaId id && pointer.equals(id.pointer) && document.equals(id.document));
    }

    @Override
    public int hashCode() {
        return 31 * pointer.hashCode() + document.hashCode();
    }

    @Override
    public String toString() {
        return document + "#" + pointer;
    }
}
