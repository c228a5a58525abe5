package dev.concordat.core.contract;

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

    @Override
    public String toString() {
        return document + "#" + pointer;
    }
}
