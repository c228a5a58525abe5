package dev.concordat.runtime.json;

import dev.concordat.runtime.violation.PatternEffort;
import dev.concordat.runtime.violation.Place;
import dev.concordat.runtime.violation.Report;
import dev.concordat.runtime.violation.Violation;
import dev.concordat.runtime.violation.Violations;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.exc.StreamConstraintsException;

/** A scalar that is written as plain text: a parameter, a header field, a part, a body of {@code text/plain}. */
public final class PlainText implements Report {
    private final Place in;
    private final @Nullable String name;
    private final Violations violations;

    private PlainText(Place in, @Nullable String name, Violations violations) {
        this.in = in;
        this.name = name;
        this.violations = violations;
    }

    /**
     * Reads a value; null if it is wrong.
     *
     * @param name of the parameter or part, null for a body
     */
    public static <T> @Nullable T read(
            Scalar<T> scalar, String text, Place in, @Nullable String name, Violations violations) {
        PlainText report = new PlainText(in, name, violations);
        try {
            return scalar.parse(text, report);
        } catch (StreamConstraintsException tooMuch) {
            report.violation("syntax", tooMuch.getOriginalMessage(), null);
            return null;
        }
    }

    /** Reports what is wrong with a value built in code. */
    public static <T> void check(Scalar<T> scalar, T value, Place in, @Nullable String name, Violations violations) {
        PlainText report = new PlainText(in, name, violations);
        try {
            scalar.check(value, report);
        } catch (StreamConstraintsException tooMuch) {
            report.violation("syntax", tooMuch.getOriginalMessage(), null);
        }
    }

    @Override
    public void violation(String keyword, @Nullable String limit, @Nullable String value) {
        violations.add(new Violation(in, name, "", keyword, limit, value));
    }

    @Override
    public void condition(String keyword, @Nullable String limit, @Nullable String schema) {
        violations.add(new Violation(in, name, "", keyword, limit, null, schema));
    }

    @Override
    public PatternEffort patterns() {
        return violations.patterns();
    }
}
