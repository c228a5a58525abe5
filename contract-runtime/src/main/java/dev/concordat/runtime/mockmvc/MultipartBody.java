package dev.concordat.runtime.mockmvc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockPart;

/** The parts of a body as generated clients write it (RFC 7578), which a server takes apart and MockMvc does not. */
final class MultipartBody {
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("filename=\"([^\"]*)\"");
    private static final Pattern TYPE = Pattern.compile("(?m)^Content-Type: (.+?)\r?$");

    private MultipartBody() {}

    static boolean isMultipart(String mediaType) {
        return mediaType.startsWith("multipart/");
    }

    /** One byte is one character, so that places of the text are places of the bytes. */
    static List<MockPart> parts(String mediaType, byte[] body) throws IOException {
        String boundary = MediaType.parseMediaType(mediaType).getParameter("boundary");
        if (boundary == null) {
            throw new IOException(mediaType + " has no boundary");
        }
        String text = new String(body, StandardCharsets.ISO_8859_1);
        String delimiter = "--" + boundary;
        List<MockPart> parts = new ArrayList<>();
        int start = text.indexOf(delimiter);
        for (int end = next(text, delimiter, start); end >= 0; start = end, end = next(text, delimiter, start)) {
            int head = text.indexOf("\r\n\r\n", start);
            String fields = new String(
                    text.substring(start, head).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            parts.add(part(
                    String.valueOf(found(NAME, fields)),
                    found(FILE, fields),
                    found(TYPE, fields),
                    text.substring(head + 4, end - 2).getBytes(StandardCharsets.ISO_8859_1)));
        }
        return parts;
    }

    private static MockPart part(String name, @Nullable String filename, @Nullable String type, byte[] content) {
        MockPart part = new MockPart(name, filename, content) {
            @Override
            public void delete() {
                // Spring clears up after a request; this part is in memory only.
            }
        };
        if (type != null) {
            part.getHeaders().set("Content-Type", type);
        }
        return part;
    }

    private static int next(String text, String delimiter, int start) {
        return start < 0 ? -1 : text.indexOf(delimiter, start + delimiter.length());
    }

    private static @Nullable String found(Pattern pattern, String fields) {
        Matcher matcher = pattern.matcher(fields);
        return matcher.find() ? matcher.group(1) : null;
    }
}
