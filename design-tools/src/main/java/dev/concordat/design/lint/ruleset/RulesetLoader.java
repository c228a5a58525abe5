package dev.concordat.design.lint.ruleset;

import dev.concordat.core.fetch.DocumentReader;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.parse.SpecParser;
import dev.concordat.core.parse.SpecTree;
import dev.concordat.core.resolve.Uris;
import dev.concordat.design.lint.document.Format;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Loads rulesets in the format of Spectral: YAML or JSON with {@code extends}, {@code aliases}, {@code formats},
 * {@code rules} and {@code overrides}.
 */
public final class RulesetLoader {

    private static final Set<String> MEMBERS = Set.of(
            "extends", "aliases", "formats", "rules", "overrides", "description", "documentationUrl", "parserOptions");

    private final DocumentReader reader;
    private final Problems problems = new Problems();
    private final Set<String> loading = new LinkedHashSet<>();

    private RulesetLoader(DocumentReader reader) {
        this.reader = reader;
    }

    /**
     * Loads the ruleset of a file.
     *
     * @return no value and an error, with its place, for each thing that cannot be run as written
     */
    public static Result<Ruleset> load(DocumentReader reader, URI uri) {
        RulesetLoader loader = new RulesetLoader(reader);
        SpecTree tree = loader.parse(uri.normalize().toString(), SourceLocation.of(reader.displayName(uri)));
        return loader.result(tree);
    }

    /** One of the rulesets that come along, by its name such as {@code spectral:oas}. */
    public static Result<Ruleset> builtIn(DocumentReader reader, String name) {
        RulesetLoader loader = new RulesetLoader(reader);
        SpecTree tree = BuiltInRulesets.named(name);
        return tree == null
                ? Result.failed(Finding.error(
                        "unreadable-ruleset",
                        "there is no ruleset " + name,
                        BuiltInRulesets.hint(),
                        SourceLocation.of(name)))
                : loader.result(tree);
    }

    private Result<Ruleset> result(@Nullable SpecTree tree) {
        Ruleset ruleset = tree == null ? null : read(tree);
        return ruleset == null || !problems.isEmpty() ? Result.failed(problems.findings()) : Result.of(ruleset);
    }

    private @Nullable SpecTree parse(String uri, SourceLocation from) {
        URI location = URI.create(uri);
        Result<SpecTree> parsed =
                reader.read(location).then(bytes -> SpecParser.parse(uri, reader.displayName(location), bytes));
        if (parsed.hasErrors() || parsed.value() == null) {
            problems.addAll(parsed.findings());
            if (parsed.findings().isEmpty()) {
                problems.add("unreadable-ruleset", uri + " cannot be read", null, from);
            }
            return null;
        }
        return parsed.value();
    }

    private @Nullable Ruleset read(SpecTree tree) {
        SpecCursor root = tree.cursor();
        if (!root.isObject()) {
            problems.add(
                    "invalid-ruleset", "a ruleset is an object", "it has \"extends\" or \"rules\"", root.location());
            return null;
        }
        if (!loading.add(tree.source())) {
            problems.add("circular-ruleset", "the ruleset extends itself", null, root.keyLocation("extends"));
            return null;
        }
        Map<String, Rule> rules = new LinkedHashMap<>();
        layer(root, rules).applyTo(rules);
        List<Ruleset.ForFiles> overrides = new ArrayList<>();
        SpecCursor list = root.child("overrides");
        if (list != null) {
            list.items().forEach(item -> override(item, rules, overrides));
        }
        loading.remove(tree.source());
        return new Ruleset(rules, overrides);
    }

    /** What a ruleset or an override says; a rule can be switched where it is below or extended here. */
    private Layer layer(SpecCursor cursor, Map<String, Rule> below) {
        cursor.members().forEach((name, member) -> {
            if (name.equals("functions") || name.equals("functionsDir")) {
                problems.add(
                        "custom-functions",
                        "functions in JavaScript are not run",
                        "express the rule by the functions that are known, or leave it out",
                        cursor.keyLocation(name));
            } else if (!MEMBERS.contains(name) && !name.equals("files") && !name.startsWith("x-")) {
                problems.add(
                        "invalid-ruleset",
                        "a ruleset has no member \"" + name + "\"",
                        "it has " + String.join(", ", MEMBERS.stream().sorted().toList()),
                        cursor.keyLocation(name));
            }
        });
        List<Layer.Extension> extended = extensions(cursor.child("extends"), cursor.tree());
        Map<String, Rule> known = new LinkedHashMap<>(below);
        extended.forEach(extension -> extension.applyTo(known));
        Aliases aliases = new Aliases(problems);
        aliases.read(cursor.child("aliases"));
        Set<Format> formats = Formats.read(cursor.child("formats"), problems);
        RuleReader rules = new RuleReader(aliases, formats, problems);
        Map<String, RuleChange> changes = new LinkedHashMap<>();
        SpecCursor list = cursor.child("rules");
        if (list != null) {
            list.members().forEach((id, rule) -> {
                RuleChange change = rules.read(id, rule, known.containsKey(id));
                if (change != null) {
                    changes.put(id, change);
                }
            });
        }
        return new Layer(extended, changes);
    }

    private List<Layer.Extension> extensions(@Nullable SpecCursor cursor, SpecTree tree) {
        List<Layer.Extension> extensions = new ArrayList<>();
        if (cursor == null) {
            return extensions;
        }
        List<SpecCursor> items = cursor.text() == null ? cursor.items() : List.of(cursor);
        for (SpecCursor item : items) {
            SpecCursor first = item.child(0);
            SpecCursor second = item.child(1);
            String name = first == null ? item.text() : first.text();
            Layer.Mode mode = second == null ? Layer.Mode.AS_IS : mode(second);
            if (name == null || mode == null) {
                problems.add(
                        "invalid-ruleset",
                        "\"extends\" lists rulesets, each by itself or with off, recommended or all",
                        "[[\"spectral:oas\", \"all\"]]",
                        item.location());
                continue;
            }
            Ruleset ruleset = extension(name, item.location(), tree);
            if (ruleset != null) {
                extensions.add(new Layer.Extension(mode, ruleset.rules()));
            }
        }
        return extensions;
    }

    private static Layer.@Nullable Mode mode(SpecCursor cursor) {
        String text = cursor.text();
        return switch (text == null ? "" : text) {
            case "off" -> Layer.Mode.OFF;
            case "all" -> Layer.Mode.ALL;
            case "recommended" -> Layer.Mode.RECOMMENDED;
            default -> null;
        };
    }

    private @Nullable Ruleset extension(String name, SourceLocation place, SpecTree from) {
        SpecTree builtIn = BuiltInRulesets.named(name);
        if (builtIn != null) {
            return read(builtIn);
        }
        String absolute = Uris.resolve(from.uri(), name);
        boolean script = name.endsWith(".js") || name.endsWith(".mjs") || name.endsWith(".cjs");
        if (absolute == null || script || !(name.contains("/") || name.contains("."))) {
            problems.add(
                    "unreadable-ruleset",
                    "the ruleset " + name + (script ? " is JavaScript, which is not run" : " is not known"),
                    BuiltInRulesets.hint() + "; others are files of YAML or JSON",
                    place);
            return null;
        }
        SpecTree tree = parse(absolute, place);
        return tree == null ? null : read(tree);
    }

    private void override(SpecCursor cursor, Map<String, Rule> rules, List<Ruleset.ForFiles> overrides) {
        SpecCursor files = cursor.child("files");
        if (files == null || files.items().isEmpty()) {
            problems.add(
                    "invalid-ruleset",
                    "an override needs \"files\"",
                    "- files: [\"legacy/*.yaml\"]",
                    cursor.location());
            return;
        }
        Layer layer = layer(cursor, rules);
        for (SpecCursor file : files.items()) {
            String text = file.text();
            if (text == null) {
                problems.add("invalid-ruleset", "a file pattern is a text", null, file.location());
                continue;
            }
            int hash = text.indexOf('#');
            String glob = hash < 0 ? text : text.substring(0, hash);
            String pointer = hash < 0 ? null : Uris.decode(text.substring(hash + 1));
            overrides.add(new Ruleset.ForFiles(List.of(new Glob(glob)), pointer, layer));
        }
    }
}
