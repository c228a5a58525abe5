package dev.concordat.core.xml;

/** How an array at a node is written. */
public enum XmlArrays {
    /** As elements side by side in the element around it: a member that is not {@code wrapped}. */
    REPEATED,
    /** As one element with the items in it. */
    WRAPPED,
    /** As {@link #WRAPPED}, since a document has one root; its items may be named by their component. */
    ROOT,
    /** Not at all: items that are themselves unwrapped arrays could not be told apart. */
    NONE
}
