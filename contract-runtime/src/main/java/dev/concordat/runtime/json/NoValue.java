package dev.concordat.runtime.json;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What no value, or none but {@code null}, matches. */
public final class NoValue implements Codec<JsonValue> {
    /** The schema {@code false}. */
    public static final NoValue NEVER = new NoValue("false");
    /** The type {@code null}, for what is not null. */
    public static final NoValue NULL = new NoValue("type");

    private final String keyword;

    private NoValue(String keyword) {
        this.keyword = keyword;
    }

    @Override
    public Set<JsonKind> kinds() {
        return Set.of(JsonKind.STRING);
    }

    @Override
    public @Nullable JsonValue read(JsonIn in) {
        in.violation(keyword, keyword.equals("type") ? JsonKind.NULL.value() : null, null);
        in.skip();
        return null;
    }

    @Override
    public void write(JsonValue value, JsonOut out) {
        out.violation(keyword, keyword.equals("type") ? JsonKind.NULL.value() : null, null);
        out.nothing();
    }
}
