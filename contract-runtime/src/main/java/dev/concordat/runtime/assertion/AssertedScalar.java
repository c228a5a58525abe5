package dev.concordat.runtime.assertion;

import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.JsonValue;
import dev.concordat.runtime.json.Narrowed;
import dev.concordat.runtime.json.Scalar;
import dev.concordat.runtime.violation.Report;

/** A scalar that is also judged as a tree. */
final class AssertedScalar<T> extends Narrowed<T> {
    private final Assertion assertion;
    private final String schema;

    AssertedScalar(Scalar<T> scalar, Assertion assertion, String schema) {
        super(scalar);
        this.assertion = assertion;
        this.schema = schema;
    }

    @Override
    protected void demand(T value, Report report) {
        JsonValue tree = JsonOut.tree(scalar(), value);
        if (tree != null) {
            Subject.breaches(assertion, tree, report.patterns())
                    .forEach(breach -> report.condition(breach.keyword(), breach.limit(), schema));
        }
    }
}
