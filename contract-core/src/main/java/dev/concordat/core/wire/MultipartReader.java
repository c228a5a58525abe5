package dev.concordat.core.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a multipart/form-data body apart (RFC 7578); what is badly framed gives the parts before it. */
final class MultipartReader {

    private static final int MOST_PARTS = 1_000;
    private static final Pattern BOUNDARY =
            Pattern.compile("boundary=(?:\"([^\"]{1,70})\"|([^;\\s]{1,70}))", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("[;\\s]name=\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);

    /** One part; without a content type it is plain text. */
    record Part(String name, @Nullable String contentType, String text) {

        boolean isJson() {
            String type = contentType == null ? "" : MediaTypes.essence(contentType);
            return type.equals("application/json") || type.endsWith("+json");
        }
    }

    private MultipartReader() {}

    static List<Part> parts(String contentType, Content content) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            return List.of();
        }
        String delimiter = "--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
        // One char a byte: offsets hold whatever the parts are made of.
        String body = "\r\n" + new String(content.bytes(), StandardCharsets.ISO_8859_1);
        List<Part> parts = new ArrayList<>();
        int start = body.indexOf("\r\n" + delimiter);
        while (start >= 0 && parts.size() < MOST_PARTS) {
            int head = body.indexOf("\r\n", start + 2 + delimiter.length());
            int end = body.indexOf("\r\n" + delimiter, start + 2 + delimiter.length());
            if (head >= 0 && end >= head) {
                Part part = part(body.substring(head, end));
                if (part != null) {
                    parts.add(part);
                }
            }
            start = end;
        }
        return parts;
    }

    private static @Nullable Part part(String text) {
        int blank = text.indexOf("\r\n\r\n");
        if (blank < 0) {
            return null;
        }
        String name = null;
        String contentType = null;
        for (String line : text.substring(0, blank).split("\r\n", -1)) {
            String lower = line.toLowerCase(Locale.ROOT);
            Matcher matcher = NAME.matcher(line);
            if (lower.startsWith("content-disposition:") && matcher.find()) {
                name = utf8(matcher.group(1))
                        .replace("%22", "\"")
                        .replace("%0D", "\r")
                        .replace("%0A", "\n");
            } else if (lower.startsWith("content-type:")) {
                contentType = line.substring("content-type:".length()).strip();
            }
        }
        String content = text.substring(blank + 4);
        return name == null ? null : new Part(name, contentType, readable(content));
    }

    /** The text where the bytes are UTF-8, else one character a byte: a file's content is only ever a string. */
    private static String readable(String bytes) {
        return Content.of(bytes.getBytes(StandardCharsets.ISO_8859_1)).utf8().orElse(bytes);
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
