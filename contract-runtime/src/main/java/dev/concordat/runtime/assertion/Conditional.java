package dev.concordat.runtime.assertion;

/** {@code if}, {@code then} and {@code else} (JSON Schema 2020-12 core, 10.2.2). */
record Conditional(Assertion condition, Assertion then, Assertion otherwise) implements Assertion {

    @Override
    public void check(Subject subject) {
        Subject decided = subject.probe(condition);
        if (decided.isValid()) {
            subject.evaluated().add(decided.evaluated());
        }
        subject.absorb(subject.probe(decided.isValid() ? then : otherwise));
    }
}
