package dev.concordat.core.route;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Percent-encoding of path segments (RFC 3986, 2.1 and 6.2.2). Malformed escapes are taken as text, so that every
 * string a peer can send has a meaning.
 */
public final class PathText {

    private static final String UNRESERVED_MARKS = "-._~";
    private static final String SEGMENT_MARKS = "!$&'()*+,;=:@";

    private PathText() {}

    /** Replaces each escape by the byte it stands for and reads the bytes as UTF-8; {@code +} stays a plus. */
    public static String decode(String raw) {
        if (raw.indexOf('%') < 0) {
            return raw;
        }
        return new String(bytes(raw), StandardCharsets.UTF_8);
    }

    /** A whole path, each segment in the one spelling of all equivalent ones; fit for a request line. */
    public static String canonicalPath(String rawPath) {
        return Arrays.stream(rawPath.split("/", -1)).map(PathText::canonical).collect(Collectors.joining("/"));
    }

    /**
     * One spelling for all equivalent ones: escapes only where a segment needs them, in upper case. An escaped
     * delimiter stays escaped: {@code a%2Cb} is one value, {@code a,b} may be two.
     */
    static String canonical(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        for (int at = 0; at < raw.length(); ) {
            int codePoint = raw.codePointAt(at);
            int octet = escapedOctet(raw, at);
            if (octet >= 0) {
                if (isUnreserved(octet)) {
                    out.append((char) octet);
                } else {
                    escape(out, octet);
                }
                at += 3;
                continue;
            }
            if (isUnreserved(codePoint) || SEGMENT_MARKS.indexOf(codePoint) >= 0) {
                out.append((char) codePoint);
            } else {
                for (byte each : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
                    escape(out, each & 0xFF);
                }
            }
            at += Character.charCount(codePoint);
        }
        return out.toString();
    }

    private static byte[] bytes(String raw) {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream(raw.length());
        for (int at = 0; at < raw.length(); ) {
            int octet = escapedOctet(raw, at);
            if (octet >= 0) {
                bytes.write(octet);
                at += 3;
            } else {
                String character = Character.toString(raw.codePointAt(at));
                bytes.writeBytes(character.getBytes(StandardCharsets.UTF_8));
                at += character.length();
            }
        }
        return bytes.toByteArray();
    }

    /** The octet of the escape that starts here, -1 where none does. */
    private static int escapedOctet(String raw, int at) {
        if (raw.charAt(at) != '%' || at + 2 >= raw.length()) {
            return -1;
        }
        int high = Character.digit(raw.charAt(at + 1), 16);
        int low = Character.digit(raw.charAt(at + 2), 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    private static boolean isUnreserved(int codePoint) {
        return (codePoint >= 'a' && codePoint <= 'z')
                || (codePoint >= 'A' && codePoint <= 'Z')
                || (codePoint >= '0' && codePoint <= '9')
                || UNRESERVED_MARKS.indexOf(codePoint) >= 0;
    }

    private static void escape(StringBuilder out, int octet) {
        out.append('%').append(String.format(Locale.ROOT, "%02X", octet));
    }
}
