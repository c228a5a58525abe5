package dev.concordat.design.lint.function;

import dev.concordat.design.lint.document.Spot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Parameters are unique by name and place, and there is one body at most (OpenAPI 3.1, 4.8.10; Swagger 2.0). */
final class OasOpParams implements LintFunction {

    @Override
    public Check prepare(Options options) throws OptionException {
        options.only();
        return subject -> {
            Spot parameters = subject.value();
            return parameters == null || !parameters.isArray() || parameters.size() < 2
                    ? List.of()
                    : check(parameters, subject);
        };
    }

    private static List<Problem> check(Spot parameters, Subject subject) {
        Set<String> seen = new HashSet<>();
        List<Problem> problems = new ArrayList<>();
        List<Spot> bodies = new ArrayList<>();
        boolean form = false;
        for (Spot parameter : parameters.children()) {
            if (parameter.scalar() != null || parameter.has("$ref")) {
                continue;
            }
            String in = member(parameter, "in");
            if (!seen.add(in + " " + member(parameter, "name"))) {
                problems.add(new Problem(
                        "there is another parameter " + member(parameter, "name") + " in " + in, parameter));
            }
            if (in.equals("\"body\"")) {
                bodies.add(parameter);
            }
            form |= in.equals("\"formData\"");
        }
        if (form && !bodies.isEmpty()) {
            problems.addAll(subject.problem("an operation has form fields or a body, not both"));
        }
        bodies.stream().skip(1).forEach(more -> problems.add(new Problem("an operation has one body at most", more)));
        return problems;
    }

    private static String member(Spot parameter, String name) {
        Spot member = parameter.child(name);
        return member == null ? "nothing" : Scalars.print(member);
    }
}
