package dev.concordat.runtime.json;

import dev.concordat.runtime.violation.Report;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code true} or {@code false}. */
public final class Bool extends Scalar<Boolean> {
    public static final Bool ANY = new Bool();

    private Bool() {}

    @Override
    public Set<JsonKind> kinds() {
        return Set.of(JsonKind.BOOLEAN);
    }

    @Override
    public @Nullable Boolean read(JsonIn in) {
        if (in.isText()) {
            String text = in.string();
            return text == null ? null : parse(text, in);
        }
        return in.bool();
    }

    @Override
    public void write(Boolean value, JsonOut out) {
        out.bool(value);
    }

    @Override
    public @Nullable Boolean parse(String text, Report report) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> {
                report.violation("type", JsonKind.BOOLEAN.value(), text);
                yield null;
            }
        };
    }

    @Override
    public String print(Boolean value) {
        return value.toString();
    }

    @Override
    public void check(Boolean value, Report report) {
        // Both values are right.
    }
}
