package dev.concordat.runtime.json;

import dev.concordat.runtime.violation.Report;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A scalar of which more is demanded than its own limits. */
public abstract class Narrowed<T> extends Scalar<T> {
    private final Scalar<T> scalar;

    protected Narrowed(Scalar<T> scalar) {
        this.scalar = scalar;
    }

    /** The scalar that knows the text of the value. */
    protected final Scalar<T> scalar() {
        return scalar;
    }

    /** Reports what is wrong with a value beside its own limits. */
    protected abstract void demand(T value, Report report);

    @Override
    public final Set<JsonKind> kinds() {
        return scalar.kinds();
    }

    @Override
    public final @Nullable T read(JsonIn in) {
        return demanded(scalar.read(in), in);
    }

    @Override
    public final void write(T value, JsonOut out) {
        if (out.checks()) {
            demand(value, out);
        }
        scalar.write(value, out);
    }

    @Override
    public final @Nullable T parse(String text, Report report) {
        return demanded(scalar.parse(text, report), report);
    }

    @Override
    public final String print(T value) {
        return scalar.print(value);
    }

    @Override
    final @Nullable String shown(T value) {
        return scalar.shown(value);
    }

    @Override
    public final void check(T value, Report report) {
        scalar.check(value, report);
        demand(value, report);
    }

    private @Nullable T demanded(@Nullable T value, Report report) {
        if (value != null) {
            demand(value, report);
        }
        return value;
    }
}
