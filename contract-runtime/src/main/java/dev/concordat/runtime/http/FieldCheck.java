package dev.concordat.runtime.http;

import java.util.regex.Pattern;

/** Keeps header fields of an application's own within HTTP (RFC 9110, 5.1 and 5.5), so that none becomes two. */
final class FieldCheck {
    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
    private static final Pattern TEXT = Pattern.compile("[\\t\\x20-\\x7E\\x80-\\xFF]*");

    private FieldCheck() {}

    /** @throws IllegalArgumentException if the name is no token or the value has control characters */
    static void require(String name, String value) {
        if (!isToken(name)) {
            throw new IllegalArgumentException("the name of a header field is not a token");
        }
        if (!TEXT.matcher(value).matches()) {
            throw new IllegalArgumentException("the header " + name + " has a value that HTTP does not allow");
        }
    }

    static boolean isToken(String text) {
        return TOKEN.matcher(text).matches();
    }
}
