package dev.concordat.runtime.xml;

/** A value that has no XML, or XML that is no value; says where in the value and why. */
public final class XmlException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final String reason;

    XmlException(String pointer, String reason) {
        super("'" + pointer + "' " + reason);
        this.pointer = pointer;
        this.reason = reason;
    }

    /** Where in the value (JSON Pointer, RFC 6901). */
    public String pointer() {
        return pointer;
    }

    public String reason() {
        return reason;
    }
}
