package dev.concordat.design.lint.ruleset;

import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.parse.SpecNode;
import dev.concordat.core.parse.SpecScalar;
import dev.concordat.design.lint.document.Format;
import dev.concordat.design.lint.function.Check;
import dev.concordat.design.lint.function.Functions;
import dev.concordat.design.lint.function.LintFunction;
import dev.concordat.design.lint.function.OptionException;
import dev.concordat.design.lint.function.Options;
import dev.concordat.design.lint.path.PathSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one rule. Whatever cannot be run as written is a problem: a rule left out in silence would seem to pass. */
final class RuleReader {

    private static final Set<String> MEMBERS = Set.of(
            "description",
            "documentationUrl",
            "recommended",
            "given",
            "resolved",
            "severity",
            "message",
            "tags",
            "formats",
            "then",
            "type",
            "extensions");

    private final Aliases aliases;
    private final @Nullable Set<Format> rulesetFormats;
    private final Problems problems;

    RuleReader(Aliases aliases, @Nullable Set<Format> rulesetFormats, Problems problems) {
        this.aliases = aliases;
        this.rulesetFormats = rulesetFormats;
        this.problems = problems;
    }

    /** What is said of a rule; null where that is a problem. */
    @Nullable
    RuleChange read(String id, SpecCursor cursor, boolean exists) {
        if (cursor.isObject()) {
            return definition(id, cursor, exists);
        }
        Boolean on = truth(cursor);
        if (!exists) {
            problems.add(
                    "unknown-rule",
                    "there is no rule " + id + " to switch or weigh",
                    "define it, or extend the ruleset that has it",
                    cursor.location());
            return null;
        }
        if (on != null) {
            return new RuleChange.Toggle(on);
        }
        RuleSeverity severity = severity(cursor);
        return severity == null ? null : new RuleChange.Level(severity);
    }

    private @Nullable RuleChange definition(String id, SpecCursor cursor, boolean exists) {
        cursor.members().forEach((name, member) -> {
            if (!MEMBERS.contains(name) && !name.startsWith("x-")) {
                problems.add(
                        "invalid-ruleset",
                        "the rule " + id + " has a member \"" + name + "\" that rules do not have",
                        "rules have "
                                + String.join(", ", MEMBERS.stream().sorted().toList()),
                        cursor.keyLocation(name));
            }
        });
        SpecCursor given = cursor.child("given");
        SpecCursor then = cursor.child("then");
        if (!exists && (given == null || then == null)) {
            problems.add(
                    "invalid-ruleset",
                    "the rule " + id + " lacks \"" + (given == null ? "given" : "then") + "\"",
                    "a rule has a path as \"given\" and a function in \"then\"",
                    cursor.location());
            return null;
        }
        SpecCursor severity = cursor.child("severity");
        Set<Format> formats = Formats.read(cursor.child("formats"), problems);
        return new RuleChange.Definition(
                text(cursor, "description"),
                text(cursor, "message"),
                hint(cursor),
                severity == null ? null : severity(severity),
                truth(cursor.child("recommended")),
                truth(cursor.child("resolved")),
                formats == null && !exists ? rulesetFormats : formats,
                given == null ? null : aliases.expand(given),
                then == null ? null : thens(then));
    }

    private static @Nullable String text(SpecCursor cursor, String name) {
        SpecCursor child = cursor.child(name);
        return child == null ? null : child.text();
    }

    private static @Nullable String hint(SpecCursor cursor) {
        String hint = text(cursor, "x-hint");
        String url = text(cursor, "documentationUrl");
        return hint == null && url != null ? "see " + url : hint;
    }

    private static @Nullable Boolean truth(@Nullable SpecCursor cursor) {
        SpecNode node = cursor == null ? null : cursor.node();
        JsonValue value = node instanceof SpecScalar scalar ? scalar.value() : null;
        return value instanceof JsonBoolean truth ? Boolean.valueOf(truth.value()) : null;
    }

    private @Nullable RuleSeverity severity(SpecCursor cursor) {
        JsonValue value = cursor.node() instanceof SpecScalar scalar ? scalar.value() : null;
        String text = cursor.text();
        String number = value instanceof JsonNumber numeric ? numeric.value().toString() : "";
        String word = text == null ? number : text;
        RuleSeverity severity = RuleSeverity.named(word);
        if (severity == null) {
            problems.add(
                    "invalid-severity",
                    "there is no severity " + cursor.node().toJson().toJson(),
                    "error, warn, info, hint and off are known",
                    cursor.location());
        }
        return severity;
    }

    private List<Rule.Then> thens(SpecCursor cursor) {
        List<Rule.Then> thens = new ArrayList<>();
        List<SpecCursor> items = cursor.items().isEmpty() ? List.of(cursor) : cursor.items();
        for (SpecCursor item : items) {
            Check check = check(item);
            String field = text(item, "field");
            try {
                if (check != null) {
                    thens.add(new Rule.Then(field == null ? null : FieldPath.parse(field), check));
                }
            } catch (PathSyntaxException malformed) {
                problems.add(
                        "invalid-given",
                        "the field " + field + " cannot be read: " + malformed.problem(),
                        null,
                        item.keyLocation("field"));
            }
        }
        return thens;
    }

    private @Nullable Check check(SpecCursor then) {
        String name = text(then, "function");
        if (name == null) {
            problems.add("invalid-ruleset", "\"then\" needs a \"function\"", null, then.location());
            return null;
        }
        LintFunction function = Functions.named(name);
        SpecCursor place = then.child("function");
        if (function == null) {
            problems.add(
                    "unknown-function",
                    "there is no function " + name,
                    "known are " + String.join(", ", Functions.names()) + "; functions in JavaScript are not run",
                    place == null ? then.location() : place.location());
            return null;
        }
        try {
            return function.prepare(new Options(then, then.child("functionOptions")));
        } catch (OptionException invalid) {
            problems.add(
                    "invalid-function-options",
                    "the function " + name + " " + invalid.problem(),
                    null,
                    invalid.location());
            return null;
        }
    }
}
