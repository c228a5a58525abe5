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

    private static final Set<String> THEN = Set.of("field", "function", "functionOptions");

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
            return definition(new Members(cursor, "the rule " + id, problems), exists);
        }
        Boolean on = truth(cursor);
        RuleSeverity severity = on == null ? severity(cursor) : null;
        if (on == null && severity == null) {
            return null;
        }
        if (!exists) {
            problems.add(
                    "unknown-rule",
                    "there is no rule " + id + " to switch or weigh",
                    "define it, or extend the ruleset that has it",
                    cursor.location());
            return null;
        }
        return severity == null ? new RuleChange.Toggle(Boolean.TRUE.equals(on)) : new RuleChange.Level(severity);
    }

    private @Nullable RuleChange definition(Members rule, boolean exists) {
        rule.only(MEMBERS);
        SpecCursor given = rule.child("given");
        SpecCursor then = rule.child("then");
        if (!exists && (given == null || then == null)) {
            problems.add(
                    "invalid-ruleset",
                    rule.owner() + " lacks \"" + (given == null ? "given" : "then") + "\"",
                    "a rule has a path as \"given\" and a function in \"then\"",
                    rule.cursor().location());
            return null;
        }
        SpecCursor severity = rule.child("severity");
        Set<Format> formats = Formats.read(rule, problems);
        rule.texts("tags");
        rule.object("extensions");
        type(rule);
        return new RuleChange.Definition(
                rule.text("description"),
                rule.text("message"),
                hint(rule),
                severity == null ? null : severity(severity),
                rule.truth("recommended"),
                rule.truth("resolved"),
                formats == null && !exists ? rulesetFormats : formats,
                given == null ? null : aliases.expand(given),
                then == null ? null : thens(then));
    }

    private void type(Members rule) {
        String type = rule.text("type");
        if (type != null && !type.equals("style") && !type.equals("validation")) {
            problems.add(
                    "invalid-ruleset",
                    "the type of a rule is style or validation, not \"" + type + "\"",
                    null,
                    rule.cursor().keyLocation("type"));
        }
    }

    private static @Nullable String hint(Members rule) {
        String hint = rule.text("x-hint");
        String url = rule.text("documentationUrl");
        return hint == null && url != null ? "see " + url : hint;
    }

    private static @Nullable Boolean truth(SpecCursor cursor) {
        SpecNode node = cursor.node();
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
            Members then = Members.of(item, "\"then\"", "then: {field: summary, function: truthy}", problems);
            Check check = then == null ? null : check(then);
            if (then != null && check != null) {
                thens.add(new Rule.Then(field(then), check));
            }
        }
        return thens;
    }

    private @Nullable FieldPath field(Members then) {
        String field = then.text("field");
        try {
            return field == null ? null : FieldPath.parse(field);
        } catch (PathSyntaxException malformed) {
            problems.add(
                    "invalid-given",
                    "the field " + field + " cannot be read: " + malformed.problem(),
                    null,
                    then.cursor().keyLocation("field"));
            return null;
        }
    }

    private @Nullable Check check(Members then) {
        for (String name : then.cursor().members().keySet()) {
            if (!THEN.contains(name)) {
                problems.ignored(
                        "invalid-ruleset",
                        "\"then\" has no member \"" + name + "\": it is ignored",
                        "it has field, function, functionOptions; a message stands beside \"then\"",
                        then.cursor().keyLocation(name));
            }
        }
        SpecCursor place = then.child("function");
        String name = then.text("function");
        if (place == null) {
            problems.add(
                    "invalid-ruleset",
                    "\"then\" needs a \"function\"",
                    null,
                    then.cursor().location());
        }
        if (place == null || name == null) {
            return null;
        }
        LintFunction function = Functions.named(name);
        if (function == null) {
            problems.add(
                    "unknown-function",
                    "there is no function " + name,
                    "known are " + String.join(", ", Functions.names()) + "; functions in JavaScript are not run",
                    place.location());
            return null;
        }
        try {
            return function.prepare(new Options(then.cursor(), then.child("functionOptions")));
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
