package dev.concordat.generator.operation;

/** How the body of a media type is bound. */
public enum BodyKind {
    /** JSON, read and written by the codec of its schema. */
    JSON,
    /** XML, read and written by the codec of its schema and its form. */
    XML,
    /** Plain text of a string, number or boolean. */
    TEXT,
    /** Bytes that are handed over as they are. */
    BINARY,
    /** {@code application/x-www-form-urlencoded}, bound like an object. */
    FORM,
    /** {@code multipart/form-data}, bound part by part. */
    MULTIPART,
    /** {@code multipart/form-data} whose schema names no parts: all of them as they are. */
    PARTS,
    /** Values of a request that are read one by one: events, or JSON texts on lines or after record separators. */
    ITEMS,
    /** Values of a response that are sent one by one. */
    EVENTS
}
