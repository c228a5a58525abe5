package dev.concordat.core.validate.format;

import java.util.regex.Pattern;

/** RFC 4648, 4 and 5. */
final class Base64Text {

    private static final Pattern STANDARD =
            Pattern.compile("(?:[A-Za-z0-9+/]{4})*+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?");
    private static final Pattern URL =
            Pattern.compile("(?:[A-Za-z0-9_-]{4})*+(?:[A-Za-z0-9_-]{2}(?:==)?|[A-Za-z0-9_-]{3}=?)?");

    private Base64Text() {}

    static boolean isBase64(String text) {
        return STANDARD.matcher(text).matches();
    }

    static boolean isBase64Url(String text) {
        return URL.matcher(text).matches();
    }
}
