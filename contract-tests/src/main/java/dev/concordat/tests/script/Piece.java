package dev.concordat.tests.script;

/**
 * A part of a text of a request.
 *
 * @param text what stands there, of a secret the name of its environment variable
 * @param form how it is told
 */
record Piece(String text, Form form) {

    /** What is done with the text. */
    enum Form {
        /** It stands there as it is. */
        LITERAL,
        /** The value of a variable. */
        SECRET,
        /** The same in base64, as HTTP's Basic scheme wants it (RFC 7617). */
        SECRET_BASE64,
        /** The same percent-encoded, within a URL. */
        SECRET_PERCENT
    }
}
