package dev.concordat.design.lint.function;

import dev.concordat.design.lint.document.Spot;
import java.util.ArrayList;
import java.util.List;

/** Each component that can be referred to is. Security schemes are named, not referred to. */
final class OasUnusedComponent implements LintFunction {

    private static final List<String> KINDS =
            List.of("schemas", "responses", "parameters", "examples", "requestBodies", "headers", "links", "callbacks");

    @Override
    public Check prepare(Options options) throws OptionException {
        options.only();
        return subject -> {
            Spot components = subject.value() == null ? null : subject.value().child("components");
            List<Problem> problems = new ArrayList<>();
            for (String kind : KINDS) {
                Spot members = components == null ? null : components.child(kind);
                if (members != null) {
                    problems.addAll(
                            UnreferencedReusableObject.check(members, "/components/" + kind, subject.document()));
                }
            }
            return problems;
        };
    }
}
