package dev.concordat.runtime.assertion;

import dev.concordat.runtime.json.Expression;
import dev.concordat.runtime.json.JsonValue.JsonString;

/** {@code pattern} (JSON Schema 2020-12 validation, 6.3.3). */
record Pattern(Expression expression) implements Assertion {

    @Override
    public void check(Subject subject) {
        if (subject.value() instanceof JsonString text && !subject.finds(expression, text.value())) {
            subject.report("pattern", expression.source());
        }
    }
}
