package dev.concordat.runtime.assertion;

/** {@code not} (JSON Schema 2020-12 core, 10.2.1.4). */
record Not(Assertion assertion) implements Assertion {

    @Override
    public void check(Subject subject) {
        if (subject.probe(assertion).isValid()) {
            subject.report("not", null);
        }
    }
}
