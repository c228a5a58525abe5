package dev.concordat.runtime.json;

import dev.concordat.runtime.violation.Place;
import dev.concordat.runtime.violation.PointedReport;
import dev.concordat.runtime.violation.Validators;
import dev.concordat.runtime.violation.Violation;
import dev.concordat.runtime.violation.Violations;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes what is wrong with the values of a JSON text while it is read or written, each with the pointer of the moment. */
abstract class ValueReport implements PointedReport {
    private final Place in;
    private final @Nullable String name;
    private final @Nullable Violations violations;
    private boolean hidden;

    /**
     * @param name of the parameter or part, null for a body
     * @param violations null: nobody wants to know
     */
    ValueReport(Place in, @Nullable String name, @Nullable Violations violations) {
        this.in = in;
        this.name = name;
        this.violations = violations;
    }

    /** Where the current value is (JSON Pointer). */
    abstract String pointer();

    /** What else is asked of values. */
    abstract Validators validators();

    /** How many violations there are so far. */
    final int found() {
        return violations == null ? 0 : violations.size();
    }

    /** Tells where the keywords stand that were violated since there were so many violations, see {@link Violations}. */
    final void locate(int before, BinaryOperator<String> places) {
        if (violations != null && violations.size() > before) {
            violations.locate(before, pointer(), places);
        }
    }

    /** Asks the rules that the application has for a value, of which the schema was kept since so many violations. */
    final void validate(Object value, int before) {
        Validators rules = validators();
        if (!rules.isEmpty() && violations != null && violations.size() == before && !violations.isFull()) {
            rules.validate(value, this);
            locate(before, (below, rule) -> ""); // no schema states it
        }
    }

    /** Does something of which no violation shows any value. */
    final <T extends @Nullable Object> T hiding(Supplier<T> work) {
        boolean outer = hidden;
        hidden = true;
        try {
            return work.get();
        } finally {
            hidden = outer;
        }
    }

    /** Shows values where another one does. */
    final void hideAs(ValueReport other) {
        hidden = other.hidden;
    }

    @Override
    public final void violation(String keyword, @Nullable String limit, @Nullable String value) {
        violation("", keyword, limit, value);
    }

    @Override
    public final void violation(String below, String keyword, @Nullable String limit, @Nullable String value) {
        add(below, keyword, limit, value, null);
    }

    @Override
    public final void condition(String below, String keyword, @Nullable String limit, @Nullable String schema) {
        add(below, keyword, limit, null, schema);
    }

    private void add(
            String below, String keyword, @Nullable String limit, @Nullable String value, @Nullable String schema) {
        // A body may be wrong in a million places.
        if (violations != null && !violations.isFull()) {
            violations.add(new Violation(in, name, pointer() + below, keyword, limit, hidden ? null : value, schema));
        }
    }
}
