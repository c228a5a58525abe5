package dev.concordat.runtime.assertion;

import java.util.ArrayList;
import java.util.List;

/** {@code oneOf} (JSON Schema 2020-12 core, 10.2.1.3). */
record OneOf(List<Assertion> alternatives) implements Assertion {

    @Override
    public void check(Subject subject) {
        List<Subject> tried = new ArrayList<>();
        alternatives.forEach(alternative -> tried.add(subject.probe(alternative)));
        List<Subject> matching = tried.stream().filter(Subject::isValid).toList();
        if (matching.isEmpty()) {
            Nearest.report(subject, "oneOf", tried);
        } else if (matching.size() == 1) {
            subject.absorb(matching.get(0));
        } else {
            subject.report("oneOf", null);
        }
    }
}
