package dev.concordat.design.lint;

import dev.concordat.core.json.JsonValue;
import dev.concordat.design.lint.document.Spot;
import dev.concordat.design.lint.function.Problem;
import dev.concordat.design.lint.function.Subject;
import dev.concordat.design.lint.ruleset.Rule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is said of a problem: the rule's message with its placeholders filled in, else what the rule demands. */
final class Message {

    private static final Pattern PLACEHOLDER = Pattern.compile("#?\\{\\{([^}\\n]{1,200})}}");
    private static final Pattern PRINT = Pattern.compile("\\s*print\\(\\s*[\"'](\\w+)[\"']\\s*\\)\\s*");

    private Message() {}

    static String of(Rule rule, Subject subject, Problem problem) {
        String template = rule.message();
        String description = rule.description();
        if (template == null) {
            return (description == null ? problem.message() : description).strip();
        }
        Matcher matcher = PLACEHOLDER.matcher(template);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            Matcher print = PRINT.matcher(matcher.group(1));
            String text = print.matches()
                    ? printed(print.group(1), rule, subject, problem)
                    : plain(matcher.group(1).strip(), rule, subject, problem);
            matcher.appendReplacement(out, Matcher.quoteReplacement(text));
        }
        return matcher.appendTail(out).toString().strip();
    }

    private static String plain(String name, Rule rule, Subject subject, Problem problem) {
        String description = rule.description();
        return switch (name) {
            case "error" -> problem.message();
            case "description" -> description == null ? "" : description;
            case "path" -> "#" + problem.at().pointer();
            case "property" -> property(subject, problem);
            case "value" -> value(problem.at());
            default -> "";
        };
    }

    private static String printed(String name, Rule rule, Subject subject, Problem problem) {
        if (!name.equals("property")) {
            return plain(name, rule, subject, problem);
        }
        String property = property(subject, problem);
        return property.isEmpty() ? "The document " : "\"" + property + "\" property ";
    }

    private static String property(Subject subject, Problem problem) {
        return problem.at() == subject.place()
                ? subject.property()
                : problem.at().name();
    }

    private static String value(Spot at) {
        JsonValue value = at.scalar();
        return value == null ? (at.isArray() ? "Array[]" : "Object{}") : value.toJson();
    }
}
