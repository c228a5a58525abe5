package dev.concordat.runtime.input;

import dev.concordat.runtime.stream.Event;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A body of {@code text/event-stream} (WHATWG HTML, 9.2.6). */
final class Events implements ItemText {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final BodyBytes bytes;
    private @Nullable String lastId;
    private boolean begun;
    private boolean afterReturn;

    Events(BodyBytes bytes) {
        this.bytes = bytes;
    }

    /** The next event that has data; null at the end, where an event without its blank line counts for nothing. */
    @Override
    public @Nullable Event<byte[]> next() {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        String name = null;
        Duration retry = null;
        for (String line = line(); line != null; line = line()) {
            if (line.isEmpty()) {
                if (data.size() > 0) {
                    return new Event<>(data.toByteArray(), lastId, name, retry);
                }
                name = null;
                continue;
            }
            int colon = line.indexOf(':');
            String field = colon < 0 ? line : line.substring(0, colon);
            String value = colon < 0 ? "" : line.substring(line.startsWith(": ", colon) ? colon + 2 : colon + 1);
            switch (field) {
                case "data" -> add(data, value);
                case "id" -> lastId = value.indexOf('\0') < 0 ? value : lastId;
                case "event" -> name = value;
                case "retry" -> retry = value.matches("\\d{1,12}") ? Duration.ofMillis(Long.parseLong(value)) : retry;
                default -> {
                    // A comment, or a field of the future.
                }
            }
        }
        return null;
    }

    /** Lines of data that belong together are joined by line ends; one more behind the last is white space of JSON. */
    private void add(ByteArrayOutputStream data, String value) {
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            bytes.add(data, b);
        }
        data.write('\n');
    }

    /** Up to LF, CR or both; null at the end, where a line without its end counts for nothing. */
    private @Nullable String line() {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = bytes.next(); b >= 0; b = bytes.next()) {
            boolean rest = b == '\n' && afterReturn;
            afterReturn = b == '\r';
            if (b != '\n' && b != '\r') {
                bytes.add(line, b);
            } else if (!rest) {
                String text = line.toString(StandardCharsets.UTF_8);
                boolean marked = !begun && text.startsWith(BYTE_ORDER_MARK);
                begun = true;
                return marked ? text.substring(1) : text;
            }
        }
        return null;
    }
}
