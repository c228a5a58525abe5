package dev.concordat.runtime.assertion;

import dev.concordat.runtime.json.JsonValue.JsonNumber;
import java.math.BigDecimal;

/** {@code multipleOf} (JSON Schema 2020-12 validation, 6.2.1), exact. */
record MultipleOf(BigDecimal step) implements Assertion {

    @Override
    public void check(Subject subject) {
        if (subject.value() instanceof JsonNumber number
                && number.value().remainder(step).signum() != 0) {
            subject.report("multipleOf", step.toString());
        }
    }
}
