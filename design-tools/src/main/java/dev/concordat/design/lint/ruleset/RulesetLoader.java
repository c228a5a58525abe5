package dev.concordat.design.lint.ruleset;

import dev.concordat.core.fetch.DocumentReader;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.parse.SpecArray;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.parse.SpecParser;
import dev.concordat.core.parse.SpecTree;
import dev.concordat.core.resolve.Uris;
import dev.concordat.design.lint.document.Format;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Loads rulesets in the format of Spectral: YAML or JSON with {@code extends}, {@code aliases}, {@code formats},
 * {@code rules} and {@code overrides}.
 */
public final class RulesetLoader {

    private static final Set<String> MEMBERS = Set.of(
            "extends",
            "aliases",
            "formats",
            "rules",
            "overrides",
            "description",
            "documentationUrl",
            "parserOptions",
            "functions",
            "functionsDir");

    private static final Set<String> PARSER_OPTIONS = Set.of("duplicateKeys", "incompatibleValues");

    private static final String HINT = "it has \"extends\" or \"rules\"";

    /** Files that extend files; no real ruleset comes near. */
    private static final int DEEPEST = 100;

    private final DocumentReader reader;
    private final Problems problems = new Problems();
    private final Set<String> loading = new LinkedHashSet<>();

    /** What several rulesets extend is read once: else rulesets that extend each other twice would multiply the work. */
    private final Map<String, Optional<Ruleset>> loaded = new HashMap<>();

    private RulesetLoader(DocumentReader reader) {
        this.reader = reader;
    }

    /**
     * Loads the ruleset of a file.
     *
     * @return no value and an error, with its place, for each thing that cannot be run as written; a warning for each
     *     that has no meaning
     */
    public static Result<Ruleset> load(DocumentReader reader, URI uri) {
        RulesetLoader loader = new RulesetLoader(reader);
        SpecTree tree =
                loader.parse(Uris.canonical(uri.normalize().toString()), SourceLocation.of(reader.displayName(uri)));
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
        return new Result<>(ruleset == null || problems.hasErrors() ? null : ruleset, problems.findings());
    }

    private @Nullable SpecTree parse(String uri, SourceLocation from) {
        URI location = URI.create(uri);
        String name = reader.displayName(location);
        Result<byte[]> bytes = reader.read(location);
        byte[] content = bytes.value();
        if (content == null) {
            Finding first = bytes.findings().stream().findFirst().orElse(null);
            problems.add(
                    "unreadable-ruleset",
                    "the ruleset " + name + " cannot be read" + (first == null ? "" : ": " + first.message()),
                    first == null ? null : first.hint(),
                    from);
            return null;
        }
        Result<SpecTree> parsed = SpecParser.parse(uri, name, content);
        problems.addAll(parsed.findings().stream()
                .filter(finding -> parsed.hasErrors() || parsed.value() == null)
                .toList());
        return parsed.value();
    }

    private @Nullable Ruleset read(SpecTree tree) {
        Members root = Members.of(tree.cursor(), "a ruleset", HINT, problems);
        if (root == null) {
            return null;
        }
        loading.add(tree.uri());
        root.only(MEMBERS);
        functions(root);
        if (root.child("extends") == null && root.child("rules") == null && root.child("overrides") == null) {
            problems.add(
                    "invalid-ruleset",
                    "the ruleset has no rules",
                    HINT,
                    root.cursor().location());
        }
        Layer.Below nothing = new Layer.Below(Map.of(), Aliases.none(problems), null);
        Layer layer = layer(root, nothing);
        Map<String, Rule> rules = new LinkedHashMap<>();
        layer.applyTo(rules);
        Layer.Below below = new Layer.Below(rules, layer.aliases(), layer.formats());
        Overrides overrides = new Overrides(problems, override -> layer(override, below));
        Ruleset ruleset = new Ruleset(rules, overrides.read(root));
        loading.remove(tree.uri());
        return ruleset;
    }

    private void functions(Members root) {
        for (String name : List.of("functions", "functionsDir")) {
            if (root.child(name) != null) {
                problems.add(
                        "custom-functions",
                        "functions in JavaScript are not run",
                        "express the rule by the functions that are known, or leave it out",
                        root.cursor().keyLocation(name));
            }
        }
    }

    /** What a ruleset or an override says; a rule can be switched where it is below or extended here. */
    private Layer layer(Members members, Layer.Below below) {
        members.text("description");
        members.text("documentationUrl");
        Members parser = members.object("parserOptions");
        if (parser != null) {
            parser.only(PARSER_OPTIONS);
        }
        List<Layer.Extension> extended = extensions(members.child("extends"));
        Map<String, Rule> known = new LinkedHashMap<>(below.rules());
        extended.forEach(extension -> extension.applyTo(known));
        Aliases aliases = below.aliases().with(members);
        Set<Format> own = Formats.read(members, problems);
        Set<Format> formats = own == null ? below.formats() : own;
        RuleReader rules = new RuleReader(aliases, formats, problems);
        Map<String, RuleChange> changes = new LinkedHashMap<>();
        Members list = members.object("rules");
        if (list != null) {
            list.cursor().members().forEach((id, rule) -> {
                RuleChange change = rules.read(id, rule, known.containsKey(id));
                if (change != null) {
                    changes.put(id, change);
                }
            });
        }
        return new Layer(extended, changes, aliases, formats);
    }

    private List<Layer.Extension> extensions(@Nullable SpecCursor cursor) {
        List<Layer.Extension> extensions = new ArrayList<>();
        boolean list = cursor != null && cursor.text() == null && cursor.node() instanceof SpecArray;
        for (SpecCursor item : cursor == null ? List.<SpecCursor>of() : list ? cursor.items() : List.of(cursor)) {
            SpecCursor first = item.child(0);
            SpecCursor second = item.child(1);
            String name = first == null ? item.text() : first.text();
            Layer.Mode mode = second == null ? Layer.Mode.AS_IS : mode(second);
            if (name == null || mode == null || item.child(2) != null) {
                problems.add(
                        "invalid-ruleset",
                        "\"extends\" lists rulesets, each by itself or with off, recommended or all",
                        "[[\"spectral:oas\", \"all\"]]",
                        item.location());
                continue;
            }
            extension(name, item).ifPresent(ruleset -> extensions.add(new Layer.Extension(mode, ruleset.rules())));
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

    private Optional<Ruleset> extension(String name, SpecCursor place) {
        SpecTree builtIn = BuiltInRulesets.named(name);
        String uri = builtIn == null ? Uris.resolve(place.tree().uri(), name) : builtIn.uri();
        boolean script = name.endsWith(".js") || name.endsWith(".mjs") || name.endsWith(".cjs");
        if (uri == null || script || !(builtIn != null || name.contains("/") || name.contains("."))) {
            problems.add(
                    "unreadable-ruleset",
                    "the ruleset " + name + (script ? " is JavaScript, which is not run" : " is not known"),
                    BuiltInRulesets.hint() + "; others are files of YAML or JSON",
                    place.location());
            return Optional.empty();
        }
        if (loading.contains(uri) || loading.size() >= DEEPEST) {
            String why = loading.contains(uri)
                    ? "the ruleset " + name + " extends itself"
                    : "too many files extend each other";
            problems.add("circular-ruleset", why, null, place.location());
            return Optional.empty();
        }
        Optional<Ruleset> known = loaded.get(uri);
        if (known == null) {
            SpecTree tree = builtIn == null ? parse(uri, place.location()) : builtIn;
            known = Optional.ofNullable(tree == null ? null : read(tree));
            loaded.put(uri, known);
        }
        return known;
    }
}
