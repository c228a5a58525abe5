package dev.concordat.runtime.assertion;

import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.JsonValue;
import dev.concordat.runtime.json.Narrowed;
import dev.concordat.runtime.json.Scalar;
import dev.concordat.runtime.violation.Report;

/** A scalar that is also judged as a tree. */
final class AssertedScalar<T> extends Narrowed<T> {
    private final Assertion assertion;

    AssertedScalar(Scalar<T> scalar, Assertion assertion) {
        super(scalar);
        this.assertion = assertion;
    }

    @Override
    protected void demand(T value, Report report) {
        JsonValue tree = JsonOut.tree(scalar(), value);
        if (tree != null) {
            Subject.breaches(assertion, tree, report.patterns())
                    .forEach(breach -> report.violation(breach.keyword(), breach.limit(), null));
        }
    }
}
