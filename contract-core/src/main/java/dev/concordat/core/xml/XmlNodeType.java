package dev.concordat.core.xml;

/** What a value becomes in a document: {@code nodeType} of OpenAPI 3.2.0, 4.27; {@code attribute} of older versions. */
public enum XmlNodeType {
    ELEMENT,
    ATTRIBUTE,
    /** The text of the element around it. */
    TEXT,
    /** The same as a CDATA section. */
    CDATA,
    /** Nothing of its own: what it holds stands in the element around it. */
    NONE;

    /** Whether it is the text of the element around it. */
    public boolean isText() {
        return this == TEXT || this == CDATA;
    }
}
