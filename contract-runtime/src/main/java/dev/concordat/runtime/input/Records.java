package dev.concordat.runtime.input;

import dev.concordat.runtime.http.ItemFormat;
import dev.concordat.runtime.stream.Event;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/** JSON texts on lines, or each after a record separator (RFC 7464). */
record Records(BodyBytes bytes, ItemFormat format) implements ItemText {
    private static final int RECORD_SEPARATOR = 0x1E;

    @Override
    public @Nullable Event<byte[]> next() {
        int separator = format == ItemFormat.RECORDS ? RECORD_SEPARATOR : '\n';
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        int b = bytes.next();
        for (; b >= 0 && b != separator; b = bytes.next()) {
            bytes.add(text, b);
        }
        return b < 0 && text.size() == 0 ? null : Event.of(text.toByteArray());
    }
}
