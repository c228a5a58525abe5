package dev.concordat.design.lint.ruleset;

import dev.concordat.core.parse.SpecCursor;
import dev.concordat.design.lint.document.Format;
import dev.concordat.design.lint.path.PathExpression;
import dev.concordat.design.lint.path.PathSyntaxException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
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

    private static final int LONGEST_PATH = 10_000;

    private static final int DEEPEST = 100;

    private final Map<String, List<Target>> aliases;
    private final Map<String, List<Text>> expanded = new HashMap<>();
    private final Set<String> expanding = new LinkedHashSet<>();
    private final Problems problems;

    private record Target(@Nullable Condition condition, List<String> given) {}

    private record Text(List<Condition> conditions, String path) {

        Text below(@Nullable Condition condition, String rest) {
            List<Condition> all = new ArrayList<>(conditions);
            if (condition != null) {
                all.add(condition);
            }
            return new Text(List.copyOf(all), path + rest);
        }
    }

    private Aliases(Map<String, List<Target>> aliases, Problems problems) {
        this.aliases = aliases;
        this.problems = problems;
    }

    static Aliases none(Problems problems) {
        return new Aliases(Map.of(), problems);
    }

    /** These and those of a ruleset, which count where both have a name. */
    Aliases with(Members ruleset) {
        Map<String, List<Target>> all = new LinkedHashMap<>(aliases);
        Members own = ruleset.object("aliases");
        if (own != null) {
            own.cursor().members().forEach((name, alias) -> all.put(name, read(name, alias)));
        }
        return new Aliases(all, problems);
    }

    private List<Target> read(String name, SpecCursor alias) {
        if (!NAME.matcher("#" + name).matches()) {
            problems.add(
                    "invalid-alias",
                    "the name of the alias \"" + name + "\" must consist of letters, digits, _ and -",
                    null,
                    alias.location());
        }
        if (!alias.isObject()) {
            return List.of(new Target(null, paths(alias)));
        }
        Members members = new Members(alias, "the alias " + name, problems);
        SpecCursor list = alias.child("targets");
        if (list == null || Members.isEmptyList(list)) {
            problems.add(
                    "invalid-alias",
                    "the alias " + name + " stands for no path",
                    "it is a list of paths, or an object with targets",
                    alias.location());
        } else {
            members.only(Set.of("targets", "description"));
        }
        List<SpecCursor> scoped = members.items("targets");
        List<Target> targets = new ArrayList<>();
        Set<Format> later = EnumSet.noneOf(Format.class);
        // Of the targets that fit the last one counts, so each excludes those behind it.
        for (int i = scoped.size() - 1; i >= 0; i--) {
            Members target = Members.of(scoped.get(i), "a target", "{formats: [oas3], given: [$]}", problems);
            if (target != null) {
                Condition condition = new Condition(formats(target), Set.copyOf(later));
                targets.add(0, new Target(condition, given(target)));
                later.addAll(condition.any());
            }
        }
        return targets;
    }

    private Set<Format> formats(Members target) {
        target.only(Set.of("formats", "given"));
        Set<Format> formats = Formats.read(target, problems);
        SpecCursor list = target.child("formats");
        if (list == null || Members.isEmptyList(list)) {
            problems.add(
                    "invalid-alias",
                    "a target of an alias needs \"formats\"",
                    null,
                    target.cursor().location());
        }
        return formats == null ? Set.of() : formats;
    }

    private List<String> given(Members target) {
        SpecCursor given = target.child("given");
        return paths(given == null ? target.cursor() : given);
    }

    private List<String> paths(SpecCursor cursor) {
        List<String> paths = new ArrayList<>();
        List<SpecCursor> items = cursor.items().isEmpty() ? List.of(cursor) : cursor.items();
        for (SpecCursor item : items) {
            String path = path(item);
            if (path != null && (path.startsWith("#") || parse(path, item) != null)) {
                paths.add(path);
            }
        }
        return paths;
    }

    private @Nullable String path(SpecCursor item) {
        String text = item.text();
        if (text != null && (text.startsWith("$") || text.startsWith("#"))) {
            return text;
        }
        problems.add(
                "invalid-given",
                "\"given\" must be a path that starts with $, or with # and the name of an alias",
                "$.paths[*] selects every path item",
                item.location());
        return null;
    }

    private @Nullable PathExpression parse(String path, SpecCursor at) {
        try {
            return PathExpression.parse(path);
        } catch (PathSyntaxException malformed) {
            problems.add(
                    "invalid-given",
                    "the path " + path + " cannot be read: " + malformed.problem(),
                    null,
                    at.location());
            return null;
        }
    }

    /** The paths of a {@code given}, aliases replaced. */
    List<Rule.Given> expand(SpecCursor cursor) {
        List<Rule.Given> all = new ArrayList<>();
        List<SpecCursor> items = cursor.items().isEmpty() ? List.of(cursor) : cursor.items();
        for (SpecCursor item : items) {
            String text = path(item);
            for (Text path : text == null ? List.<Text>of() : expand(text, item)) {
                PathExpression expression = parse(path.path(), item);
                if (expression != null) {
                    all.add(new Rule.Given(path.conditions(), expression));
                }
            }
        }
        return all;
    }

    private List<Text> expand(String path, SpecCursor at) {
        Matcher matcher = NAME.matcher(path);
        if (!path.startsWith("#") || !matcher.lookingAt()) {
            return List.of(new Text(List.of(), path));
        }
        String rest = path.substring(matcher.end());
        return alias(matcher.group(1), at).stream()
                .map(text -> text.below(null, rest))
                .toList();
    }

    /** What an alias stands for, worked out once: aliases of aliases would multiply the work. */
    private List<Text> alias(String name, SpecCursor at) {
        List<Text> known = expanded.get(name);
        if (known != null) {
            return known;
        }
        List<Target> targets = aliases.get(name);
        if (targets == null) {
            String others =
                    aliases.isEmpty() ? "the ruleset has none" : "there are " + String.join(", ", aliases.keySet());
            problems.add("unknown-alias", "there is no alias #" + name, others, at.location());
            return List.of();
        }
        if (expanding.contains(name) || expanding.size() >= DEEPEST) {
            String way = expanding.stream()
                    .limit(10)
                    .reduce((a, b) -> a + " -> " + b)
                    .orElse("");
            problems.add(
                    "circular-alias",
                    "the alias #" + name
                            + (expanding.contains(name)
                                    ? " stands for itself, by way of " + way
                                    : " is nested deeper than " + DEEPEST + " aliases, by way of " + way + " ..."),
                    null,
                    at.location());
            return List.of();
        }
        expanding.add(name);
        List<Text> texts = targets.stream()
                .flatMap(target -> target.given().stream()
                        .flatMap(given -> expand(given, at).stream())
                        .map(text -> text.below(target.condition(), "")))
                .distinct()
                .limit(MOST_PATHS + 1L)
                .toList();
        expanding.remove(name);
        if (texts.size() > MOST_PATHS
                || texts.stream().anyMatch(text -> text.path().length() > LONGEST_PATH)) {
            problems.add(
                    "too-many-paths",
                    "the alias #" + name + " stands for more than " + MOST_PATHS + " paths, or for one longer than "
                            + LONGEST_PATH + " characters",
                    "split it: aliases of aliases multiply",
                    at.location());
            texts = List.of();
        }
        expanded.put(name, texts);
        return texts;
    }
}
