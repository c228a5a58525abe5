package dev.concordat.design.lint.ruleset;

import dev.concordat.core.parse.SpecCursor;
import dev.concordat.design.lint.document.Format;
import dev.concordat.design.lint.path.PathExpression;
import dev.concordat.design.lint.path.PathSyntaxException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names for paths: {@code #Name} at the start of a {@code given} stands for each path of the alias. */
final class Aliases {

    private static final Pattern NAME = Pattern.compile("#([A-Za-z0-9_-]+)");

    /** Aliases of aliases multiply; no real ruleset comes near. */
    private static final int MOST_PATHS = 1_000;

    private final Map<String, List<Target>> aliases = new LinkedHashMap<>();
    private final Problems problems;

    private record Target(@Nullable Condition condition, List<String> given) {}

    private record Text(List<Condition> conditions, String path) {}

    Aliases(Problems problems) {
        this.problems = problems;
    }

    void read(@Nullable SpecCursor cursor) {
        if (cursor == null) {
            return;
        }
        cursor.members().forEach((name, alias) -> {
            List<Target> targets = new ArrayList<>();
            SpecCursor scoped = alias.child("targets");
            if (scoped == null) {
                targets.add(new Target(null, texts(alias)));
            } else {
                Set<Format> later = EnumSet.noneOf(Format.class);
                // Of the targets that fit the last one counts, so each excludes those behind it.
                for (int i = scoped.items().size() - 1; i >= 0; i--) {
                    SpecCursor target = scoped.items().get(i);
                    SpecCursor given = target.child("given");
                    Set<Format> own = Formats.read(target.child("formats"), problems);
                    Condition condition = new Condition(own == null ? Set.of() : own, Set.copyOf(later));
                    targets.add(0, new Target(condition, given == null ? List.of() : texts(given)));
                    later.addAll(condition.any());
                }
            }
            aliases.put(name, targets);
        });
    }

    private List<String> texts(SpecCursor cursor) {
        List<String> texts = new ArrayList<>();
        List<SpecCursor> items = cursor.items().isEmpty() ? List.of(cursor) : cursor.items();
        for (SpecCursor item : items) {
            String text = item.text();
            if (text == null) {
                problems.add("invalid-given", "a path must be a text", null, item.location());
            } else {
                texts.add(text);
            }
        }
        return texts;
    }

    /** The paths of a {@code given}, aliases replaced. */
    List<Rule.Given> expand(SpecCursor cursor) {
        List<Rule.Given> all = new ArrayList<>();
        List<SpecCursor> items = cursor.items().isEmpty() ? List.of(cursor) : cursor.items();
        for (SpecCursor item : items) {
            String text = item.text();
            if (text == null || !(text.startsWith("$") || text.startsWith("#"))) {
                problems.add(
                        "invalid-given",
                        "\"given\" must be a path that starts with $, or with # and the name of an alias",
                        "$.paths[*] selects every path item",
                        item.location());
                continue;
            }
            List<Text> paths = new ArrayList<>();
            expand(new Text(List.of(), text), new LinkedHashSet<>(), item, paths);
            for (Text path : paths) {
                try {
                    all.add(new Rule.Given(path.conditions(), PathExpression.parse(path.path())));
                } catch (PathSyntaxException malformed) {
                    problems.add(
                            "invalid-given",
                            "the path " + path.path() + " cannot be read: " + malformed.problem(),
                            null,
                            item.location());
                }
            }
        }
        return all;
    }

    private void expand(Text text, Set<String> stack, SpecCursor at, List<Text> out) {
        Matcher matcher = NAME.matcher(text.path());
        if (!text.path().startsWith("#") || !matcher.lookingAt()) {
            out.add(text);
            return;
        }
        String name = matcher.group(1);
        List<Target> targets = aliases.get(name);
        if (targets == null) {
            String known =
                    aliases.isEmpty() ? "the ruleset has none" : "there are " + String.join(", ", aliases.keySet());
            problems.add("unknown-alias", "there is no alias #" + name, known, at.location());
            return;
        }
        if (!stack.add(name) || out.size() > MOST_PATHS) {
            problems.add(
                    "circular-alias",
                    "the alias #" + name + " stands for itself, by way of " + String.join(" -> ", stack),
                    null,
                    at.location());
            return;
        }
        String rest = text.path().substring(matcher.end());
        for (Target target : targets) {
            for (String given : target.given()) {
                expand(new Text(with(text.conditions(), target.condition()), given + rest), stack, at, out);
            }
        }
        stack.remove(name);
    }

    private static List<Condition> with(List<Condition> conditions, @Nullable Condition more) {
        if (more == null) {
            return conditions;
        }
        List<Condition> all = new ArrayList<>(conditions);
        all.add(more);
        return List.copyOf(all);
    }
}
