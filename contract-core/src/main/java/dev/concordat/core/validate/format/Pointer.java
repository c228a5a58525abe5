package dev.concordat.core.validate.format;

import java.util.regex.Pattern;

/** RFC 6901 JSON Pointer, and its relative form (draft-bhutton-relative-json-pointer). */
final class Pointer {

    private static final Pattern ABSOLUTE = Pattern.compile("(?:/(?:[^~/]|~[01])*+)*+", Pattern.DOTALL);
    private static final Pattern START = Pattern.compile("(?:0|[1-9][0-9]*)(?:[+-][1-9][0-9]*)?(#?)", Pattern.DOTALL);

    private Pointer() {}

    static boolean isJsonPointer(String text) {
        return ABSOLUTE.matcher(text).matches();
    }

    static boolean isRelative(String text) {
        var start = START.matcher(text);
        if (!start.lookingAt()) {
            return false;
        }
        String rest = text.substring(start.end());
        return start.group(1).isEmpty() ? isJsonPointer(rest) : rest.isEmpty();
    }
}
