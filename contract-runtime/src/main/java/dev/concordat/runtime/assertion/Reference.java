package dev.concordat.runtime.assertion;

import java.util.function.Supplier;

/**
 * {@code $ref} (JSON Schema 2020-12 core, 8.2.3.1). A schema that leads back to itself without going deeper into the value
 * says nothing the second time.
 */
record Reference(Supplier<Assertion> target) implements Assertion {

    @Override
    public void check(Subject subject) {
        Assertion assertion = target.get();
        if (subject.enter(assertion)) {
            subject.absorb(subject.probe(assertion));
            subject.leave(assertion);
        }
    }
}
