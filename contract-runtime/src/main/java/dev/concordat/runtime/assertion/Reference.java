package dev.concordat.runtime.assertion;

import java.util.function.Supplier;

/** {@code $ref} (JSON Schema 2020-12 core, 8.2.3.1). */
record Reference(Supplier<Assertion> target) implements Assertion {

    @Override
    public void check(Subject subject) {
        subject.absorb(subject.probe(target.get()));
    }
}
