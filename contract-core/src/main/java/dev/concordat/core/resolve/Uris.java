package dev.concordat.core.resolve;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** URI references (RFC 3986) as documents write them: sometimes with characters that should have been encoded. */
public final class Uris {

    private Uris() {}

    /** The URI of a text without fragment; null where it is none. Characters that need encoding get it. */
    static @Nullable URI parse(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException malformed) {
            StringBuilder encoded = new StringBuilder();
            for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
                char c = (char) (b & 0xFF);
                boolean legal = c > 0x20 && c < 0x7F && " \"<>\\^`{|}".indexOf(c) < 0;
                encoded.append(legal ? String.valueOf(c) : String.format("%%%02X", (int) c));
            }
            try {
                return new URI(encoded.toString());
            } catch (URISyntaxException hopeless) {
                return null;
            }
        }
    }

    /** A reference without fragment made absolute and normal; null where it is no URI. */
    public static @Nullable String resolve(String base, String reference) {
        URI relative = parse(reference);
        URI baseUri = parse(base);
        return relative == null || baseUri == null
                ? null
                : baseUri.resolve(relative).normalize().toString();
    }

    /** One form for one document: {@code file:///a} and {@code file:/a} are the same (RFC 8089, 2). */
    public static String canonical(String uri) {
        return uri.startsWith("file:///") ? "file:/" + uri.substring("file:///".length()) : uri;
    }

    /** A fragment without its percent encoding; what is not a valid encoding stays. */
    public static String decode(String fragment) {
        if (fragment.indexOf('%') < 0) {
            return fragment;
        }
        byte[] bytes = fragment.getBytes(StandardCharsets.UTF_8);
        byte[] decoded = new byte[bytes.length];
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            int high = i + 2 < bytes.length && bytes[i] == '%' ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            if (low >= 0) {
                decoded[length++] = (byte) (high * 16 + low);
                i += 2;
            } else {
                decoded[length++] = bytes[i];
            }
        }
        return new String(decoded, 0, length, StandardCharsets.UTF_8);
    }

    /** The path of a URI relative to the folder of another, decoded; the URI itself where they share no root. */
    public static String relativize(String from, String to) {
        URI base = parse(from);
        URI target = parse(to);
        if (base == null
                || target == null
                || !String.valueOf(base.getScheme()).equals(target.getScheme())
                || !String.valueOf(base.getRawAuthority()).equals(String.valueOf(target.getRawAuthority()))
                || base.getPath() == null
                || target.getPath() == null
                || !"file".equals(target.getScheme())) {
            return to;
        }
        String[] baseSegments = base.getPath().split("/", -1);
        String[] segments = target.getPath().split("/", -1);
        int common = 0;
        while (common < baseSegments.length - 1
                && common < segments.length - 1
                && baseSegments[common].equals(segments[common])) {
            common++;
        }
        StringBuilder path = new StringBuilder();
        path.append("../".repeat(baseSegments.length - 1 - common));
        for (int i = common; i < segments.length; i++) {
            path.append(segments[i]).append(i + 1 < segments.length ? "/" : "");
        }
        return path.toString();
    }
}
