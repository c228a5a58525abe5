package dev.concordat.runtime.client;

import dev.concordat.runtime.body.Body;
import dev.concordat.runtime.body.FilePart;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Parts as one body (RFC 7578), never in memory as a whole.
 *
 * @param boundary what occurs in none of the parts
 */
record Multipart(List<FilePart> parts, String boundary) implements Body {

    @Override
    public InputStream open() throws IOException {
        List<InputStream> streams = new ArrayList<>();
        try {
            for (Body piece : pieces()) {
                streams.add(piece.open());
            }
        } catch (IOException e) {
            for (InputStream stream : streams) {
                stream.close();
            }
            throw e;
        }
        return new SequenceInputStream(Collections.enumeration(streams));
    }

    @Override
    public long length() {
        long length = 0;
        for (Body piece : pieces()) {
            if (piece.length() == UNKNOWN) {
                return UNKNOWN;
            }
            length += piece.length();
        }
        return length;
    }

    private List<Body> pieces() {
        List<Body> pieces = new ArrayList<>();
        for (FilePart part : parts) {
            StringBuilder head = new StringBuilder("--" + boundary + "\r\nContent-Disposition: form-data; name=\"")
                    .append(escape(part.name()))
                    .append('"');
            if (part.filename() != null) {
                head.append("; filename=\"").append(escape(part.filename())).append('"');
            }
            if (part.contentType() != null) {
                head.append("\r\nContent-Type: ").append(oneLine(part.contentType()));
            }
            pieces.add(text(head.append("\r\n\r\n").toString()));
            pieces.add(part.body());
            pieces.add(text("\r\n"));
        }
        pieces.add(text("--" + boundary + "--\r\n"));
        return pieces;
    }

    private static Body text(String text) {
        return Body.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** As browsers do (WHATWG HTML, 4.10.21.8). */
    private static String escape(String name) {
        return name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String oneLine(String text) {
        return text.replace("\r", "").replace("\n", "");
    }
}
