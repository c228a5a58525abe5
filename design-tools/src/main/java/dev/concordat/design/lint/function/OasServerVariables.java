package dev.concordat.design.lint.function;

import dev.concordat.design.lint.document.Spot;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The variables in a server's URL and those that are described are the same (OpenAPI 3.1, 4.8.5 and 4.8.6). */
final class OasServerVariables implements LintFunction {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]+)}");

    @Override
    public Check prepare(Options options) throws OptionException {
        options.only("checkSubstitutions", "requireDefault");
        options.flag("checkSubstitutions");
        boolean requireDefault = options.flag("requireDefault");
        return subject -> {
            Spot server = subject.value();
            Spot url = server == null ? null : server.child("url");
            String text = url == null ? null : url.text();
            if (server == null || text == null) {
                return subject.problem("a server needs a \"url\"");
            }
            String unusable = unusable(server.child("variables"));
            return unusable == null ? check(server, text, requireDefault) : subject.problem(unusable);
        };
    }

    /** A variable whose values are no texts cannot be compared with anything. */
    private static @Nullable String unusable(@Nullable Spot variables) {
        for (Spot variable : variables == null ? List.<Spot>of() : variables.children()) {
            Spot value = variable.child("default");
            Spot allowed = variable.child("enum");
            boolean texts = allowed == null
                    || (allowed.isArray() && allowed.children().stream().allMatch(item -> item.text() != null));
            if (!variable.isObject() || !texts || (value != null && value.text() == null)) {
                return "the values of the variable \"" + variable.name() + "\" must be texts; put them in quotes";
            }
        }
        return null;
    }

    private static List<Problem> check(Spot server, String url, boolean requireDefault) {
        Set<String> used = new LinkedHashSet<>();
        Matcher matcher = VARIABLE.matcher(url);
        while (matcher.find()) {
            used.add(matcher.group(1));
        }
        Spot variables = server.child("variables");
        List<Problem> problems = new ArrayList<>();
        Set<String> missing = new LinkedHashSet<>(used);
        if (variables != null) {
            missing.removeAll(variables.names());
        }
        if (!missing.isEmpty()) {
            problems.add(new Problem(
                    "the variables " + String.join(", ", missing) + " of the URL are not described",
                    server.closest(List.of("variables"))));
        }
        for (Spot variable : variables == null ? List.<Spot>of() : variables.children()) {
            if (!used.contains(variable.name())) {
                problems.add(new Problem("the URL has no variable {" + variable.name() + "}", variable));
                continue;
            }
            problems.addAll(variable(variable, requireDefault));
        }
        return problems;
    }

    private static List<Problem> variable(Spot variable, boolean requireDefault) {
        Spot value = variable.child("default");
        Spot allowed = variable.child("enum");
        if (value == null) {
            return requireDefault
                    ? List.of(new Problem("the variable \"" + variable.name() + "\" has no default", variable))
                    : List.of();
        }
        boolean listed = allowed == null
                || !allowed.isArray()
                || allowed.children().stream()
                        .anyMatch(
                                item -> item.node().toJson().equals(value.node().toJson()));
        return listed
                ? List.of()
                : List.of(new Problem(
                        "the default " + Scalars.print(value) + " is not in the enum of \"" + variable.name() + "\"",
                        value));
    }
}
