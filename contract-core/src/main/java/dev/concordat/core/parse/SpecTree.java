package dev.concordat.core.parse;

/**
 * One parsed document.
 *
 * @param uri its canonical URI
 * @param source its name in findings
 */
public record SpecTree(String uri, String source, SpecNode root) {

    /** The document as a cursor at its root. */
    public SpecCursor cursor() {
        return SpecCursor.root(this, root);
    }
}
