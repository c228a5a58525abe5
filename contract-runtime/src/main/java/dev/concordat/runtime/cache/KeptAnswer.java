package dev.concordat.runtime.cache;

import dev.concordat.runtime.body.Body;
import dev.concordat.runtime.http.Headers;
import dev.concordat.runtime.http.HttpAnswer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An answer as it is kept.
 *
 * @param madeAt when the handler gave it, in milliseconds since 1970
 */
record KeptAnswer(HttpAnswer answer, long madeAt) {
    /** Of the layout below; another version of this library may have another one. */
    private static final int LAYOUT = 2;

    byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(LAYOUT);
            out.writeLong(madeAt);
            out.writeInt(answer.status());
            Map<String, List<String>> fields = answer.headers().asMap();
            out.writeInt(fields.values().stream().mapToInt(List::size).sum());
            for (Map.Entry<String, List<String>> field : fields.entrySet()) {
                for (String value : field.getValue()) {
                    write(field.getKey(), out);
                    write(value, out);
                }
            }
            Body body = answer.body();
            out.writeBoolean(body != null);
            if (body != null) {
                write(answer.mediaType() == null ? "" : answer.mediaType(), out);
                try (InputStream in = body.open()) {
                    in.transferTo(out);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Reads what {@link #toBytes} wrote; empty for anything else. */
    static Optional<KeptAnswer> of(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readByte() != LAYOUT) {
                return Optional.empty();
            }
            long madeAt = in.readLong();
            int status = in.readInt();
            Map<String, List<String>> fields = new LinkedHashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                fields.computeIfAbsent(text(in), name -> new ArrayList<>()).add(text(in));
            }
            HttpAnswer answer = new HttpAnswer(status, Headers.of(fields), null, null, null);
            if (in.readBoolean()) {
                String type = text(in);
                answer = new HttpAnswer(
                        status, answer.headers(), type.isEmpty() ? null : type, Body.of(in.readAllBytes()), null);
            }
            return Optional.of(new KeptAnswer(answer, madeAt));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Of any length, which {@link DataOutputStream#writeUTF} is not. */
    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
