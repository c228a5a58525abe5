package dev.concordat.runtime.assertion;

import java.util.List;

/** {@code allOf} (JSON Schema 2020-12 core, 10.2.1.1), and the keywords of one schema: they see each other's annotations. */
record AllOf(List<Assertion> parts) implements Assertion {

    @Override
    public void check(Subject subject) {
        subject.absorb(subject.probe(inner -> parts.forEach(part -> part.check(inner))));
    }
}
