package dev.concordat.runtime.json;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and binds one type from JSON tokens in one pass, and writes it back. Has no state: one instance serves
 * all threads.
 */
public interface Codec<T> {
    /**
     * Reads the value that starts at the current token and leaves its last token current. What is wrong is reported to
     * the input.
     *
     * @return null if the value cannot be bound; then at least one violation was reported
     */
    @Nullable
    T read(JsonIn in);

    /** Writes a value; with a checking output also reports what is wrong with it. */
    void write(T value, JsonOut out);

    /** What kinds of JSON values it is for; parameters and forms, which have no types of their own, are read by it. */
    default Set<JsonKind> kinds() {
        return Set.of(JsonKind.OBJECT);
    }
}
