package dev.concordat.design.lint.function;

import dev.concordat.design.lint.document.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parameters in a path and the declared ones are the same, and no two paths are alike (OpenAPI 3.1, 4.8.8). */
final class OasPathParam implements LintFunction {

    private static final Pattern PARAMETER = Pattern.compile("\\{;?\\??([a-zA-Z0-9_-]+)\\*?}");

    @Override
    public Check prepare(Options options) throws OptionException {
        options.only();
        return subject ->
                subject.value() == null || !subject.value().isObject() ? List.of() : new Run().check(subject.value());
    }

    /** One document. */
    private static final class Run {

        private final List<Problem> problems = new ArrayList<>();
        private final Map<String, String> alike = new HashMap<>();

        List<Problem> check(Spot paths) {
            paths.forEach(item -> {
                if (item.scalar() == null) {
                    path(item);
                }
            });
            return problems;
        }

        private void path(Spot item) {
            String path = item.name();
            String other = alike.putIfAbsent(PARAMETER.matcher(path).replaceAll("%"), path);
            if (other != null) {
                problems.add(new Problem("the paths " + other + " and " + path + " are equivalent", item));
            }
            Set<String> names = new LinkedHashSet<>();
            Matcher matcher = PARAMETER.matcher(path);
            while (matcher.find()) {
                if (!names.add(matcher.group(1))) {
                    problems.add(new Problem(
                            "the path " + path + " has the parameter {" + matcher.group(1) + "} twice", item));
                }
            }
            Map<String, Spot> shared = declared(item);
            for (Spot operation : Operations.of(item)) {
                Map<String, Spot> all = new LinkedHashMap<>(shared);
                all.putAll(declared(operation));
                all.forEach((name, parameter) -> {
                    if (!names.contains(name)) {
                        problems.add(new Problem(
                                "the path " + path + " has no {" + name + "} for this parameter", parameter));
                    }
                });
                for (String name : names) {
                    if (!all.containsKey(name)) {
                        problems.add(new Problem(
                                "the parameter {" + name + "} of the path " + path + " is not declared", operation));
                    }
                }
            }
        }

        private Map<String, Spot> declared(Spot holder) {
            Map<String, Spot> declared = new LinkedHashMap<>();
            Spot parameters = holder.child("parameters");
            for (Spot parameter :
                    parameters == null || !parameters.isArray() ? List.<Spot>of() : parameters.children()) {
                Spot in = parameter.child("in");
                Spot named = parameter.child("name");
                if (in == null || !"path".equals(in.text()) || named == null) {
                    continue;
                }
                String name = named.text() == null ? Scalars.print(named) : named.text();
                if (!Scalars.isTrue(parameter.child("required"))) {
                    problems.add(
                            new Problem("the path parameter \"" + name + "\" must have \"required\": true", parameter));
                }
                if (declared.putIfAbsent(name, parameter) != null) {
                    problems.add(new Problem("the path parameter \"" + name + "\" is declared twice", parameter));
                }
            }
            return declared;
        }
    }
}
