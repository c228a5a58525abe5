package dev.concordat.runtime.assertion;

import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonKind;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.JsonValue;
import dev.concordat.runtime.json.Scalar;
import dev.concordat.runtime.violation.Report;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A scalar of which more is demanded than its own limits. */
final class AssertedScalar<T> extends Scalar<T> {
    private final Scalar<T> scalar;
    private final Assertion assertion;

    AssertedScalar(Scalar<T> scalar, Assertion assertion) {
        this.scalar = scalar;
        this.assertion = assertion;
    }

    @Override
    public Set<JsonKind> kinds() {
        return scalar.kinds();
    }

    @Override
    public @Nullable T read(JsonIn in) {
        T value = scalar.read(in);
        if (value != null) {
            checkValue(value, in);
        }
        return value;
    }

    @Override
    public void write(T value, JsonOut out) {
        if (out.checks()) {
            checkValue(value, out);
        }
        scalar.write(value, out);
    }

    @Override
    public @Nullable T parse(String text, Report report) {
        T value = scalar.parse(text, report);
        if (value != null) {
            checkValue(value, report);
        }
        return value;
    }

    @Override
    public String print(T value) {
        return scalar.print(value);
    }

    @Override
    public void check(T value, Report report) {
        scalar.check(value, report);
        checkValue(value, report);
    }

    private void checkValue(T value, Report report) {
        JsonValue tree = JsonOut.tree(scalar, value);
        if (tree != null) {
            Subject.breaches(assertion, tree)
                    .forEach(breach -> report.violation(breach.keyword(), breach.limit(), null));
        }
    }
}
