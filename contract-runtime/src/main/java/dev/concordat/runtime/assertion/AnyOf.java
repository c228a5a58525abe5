package dev.concordat.runtime.assertion;

import java.util.ArrayList;
import java.util.List;

/** {@code anyOf} (JSON Schema 2020-12 core, 10.2.1.2). */
record AnyOf(List<Assertion> alternatives) implements Assertion {

    @Override
    public void check(Subject subject) {
        List<Subject> tried = new ArrayList<>();
        alternatives.forEach(alternative -> tried.add(subject.probe(alternative)));
        if (tried.stream().noneMatch(Subject::isValid)) {
            Nearest.report(subject, "anyOf", tried);
        }
        tried.stream().filter(Subject::isValid).forEach(subject::absorb);
    }
}
