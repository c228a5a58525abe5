package dev.concordat.core.parse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** JSON Pointer text (RFC 6901). */
public final class Pointer {

    private Pointer() {}

    /** A pointer one member deeper. */
    public static String child(String pointer, String name) {
        return pointer + "/" + escape(name);
    }

    /** A pointer one item deeper. */
    public static String child(String pointer, int index) {
        return pointer + "/" + index;
    }

    public static String escape(String token) {
        return token.indexOf('~') < 0 && token.indexOf('/') < 0
                ? token
                : token.replace("~", "~0").replace("/", "~1");
    }

    public static String unescape(String token) {
        return token.indexOf('~') < 0 ? token : token.replace("~1", "/").replace("~0", "~");
    }

    /** The unescaped tokens of a pointer; none for the root. */
    public static List<String> tokens(String pointer) {
        List<String> tokens = new ArrayList<>();
        for (int start = 1; start <= pointer.length(); ) {
            int end = pointer.indexOf('/', start);
            end = end < 0 ? pointer.length() : end;
            tokens.add(unescape(pointer.substring(start, end)));
            start = end + 1;
        }
        return tokens;
    }

    /** A pointer as a URI fragment (RFC 6901, 6). */
    public static String fragment(String pointer) {
        StringBuilder fragment = new StringBuilder("#");
        for (byte b : pointer.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean legal = (c < 0x80 && Character.isLetterOrDigit(c)) || "/~-._!$&'()*+,;=:@?".indexOf(c) >= 0;
            fragment.append(legal ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return fragment.toString();
    }
}
