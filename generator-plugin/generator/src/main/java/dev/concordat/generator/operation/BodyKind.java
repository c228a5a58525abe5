package dev.concordat.generator.operation;

/** How the body of a media type is bound. */
public enum BodyKind {
    /** JSON, read and written by the codec of its schema. */
    JSON,
    /** Plain text of a string, number or boolean. */
    TEXT,
    /** Bytes that are handed over as they are. */
    BINARY,
    /** {@code application/x-www-form-urlencoded}, bound like an object. */
    FORM,
    /** {@code multipart/form-data}, bound part by part. */
    MULTIPART,
    /** {@code text/event-stream}, one value for each event. */
    EVENTS
}
