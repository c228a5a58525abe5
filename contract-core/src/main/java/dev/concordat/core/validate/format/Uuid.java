package dev.concordat.core.validate.format;

import java.util.regex.Pattern;

/** RFC 9562, 4: a UUID as text. */
final class Uuid {

    private static final Pattern UUID =
            Pattern.compile("[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}");

    private Uuid() {}

    static boolean isUuid(String text) {
        return UUID.matcher(text).matches();
    }
}
