package dev.concordat.runtime.json;

import dev.concordat.runtime.violation.Report;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A string, number or boolean: readable from a JSON token and from plain text (parameters, form fields, headers). */
public abstract class Scalar<T> implements Codec<T> {

    /** Reads plain text; null if it is wrong, which was reported. */
    public abstract @Nullable T parse(String text, Report report);

    /** The plain text of a value. */
    public abstract String print(T value);

    /** The value as a violation shows it; null if it is secret. */
    @Nullable
    String shown(T value) {
        return print(value);
    }

    /** Reports what is wrong with a value built in code. */
    public abstract void check(T value, Report report);

    @Override
    public Set<JsonKind> kinds() {
        return Set.of(JsonKind.STRING);
    }
}
