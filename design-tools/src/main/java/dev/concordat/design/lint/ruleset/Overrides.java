package dev.concordat.design.lint.ruleset;

import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.resolve.Uris;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads {@code overrides}: what holds for some files, or for what is below a place of them. */
final class Overrides {

    private static final String HINT = "- files: [\"legacy/*.yaml\"]";

    private static final Set<String> MEMBERS = Set.of(
            "files", "extends", "aliases", "formats", "rules", "description", "documentationUrl", "parserOptions");

    /** What can be said of a place: the weight of rules. */
    private static final Set<String> PLACE_MEMBERS = Set.of("files", "rules");

    private final Problems problems;
    private final Function<Members, Layer> layer;

    Overrides(Problems problems, Function<Members, Layer> layer) {
        this.problems = problems;
        this.layer = layer;
    }

    List<Ruleset.ForFiles> read(Members ruleset) {
        List<Ruleset.ForFiles> overrides = new ArrayList<>();
        for (SpecCursor item : ruleset.items("overrides")) {
            Members override = Members.of(item, "an override", HINT, problems);
            if (override != null) {
                overrides.add(override(override));
            }
        }
        return overrides;
    }

    private Ruleset.ForFiles override(Members override) {
        List<FilePattern> files = new ArrayList<>();
        for (SpecCursor file : override.items("files")) {
            FilePattern pattern = pattern(file);
            if (pattern != null) {
                files.add(pattern);
            }
        }
        SpecCursor list = override.child("files");
        if (list == null || Members.isEmptyList(list)) {
            wrong("an override needs \"files\"", override.cursor());
        }
        if (override.child("rules") == null && override.child("extends") == null) {
            wrong("an override needs \"rules\" or \"extends\"", override.cursor());
        }
        boolean ofPlaces = files.stream().anyMatch(file -> file.pointer() != null);
        override.only(ofPlaces ? PLACE_MEMBERS : MEMBERS);
        Layer changes = layer.apply(override);
        if (ofPlaces) {
            changes.changes().forEach((id, change) -> {
                SpecCursor rules = override.child("rules");
                SpecCursor rule = rules == null ? null : rules.child(id);
                if (rule != null && !(change instanceof RuleChange.Level)) {
                    wrong("below a place the rule " + id + " can only have another severity", rule);
                }
            });
        }
        return new Ruleset.ForFiles(files, changes);
    }

    private @Nullable FilePattern pattern(SpecCursor file) {
        String text = file.text();
        int hash = text == null ? -1 : text.indexOf('#');
        String pointer = text == null || hash < 0 ? null : Uris.decode(text.substring(hash + 1));
        if (text == null || hash == 0) {
            wrong("a file pattern is a text, with a place behind # or without", file);
            return null;
        }
        if (pointer != null && !pointer.isEmpty() && !pointer.startsWith("/")) {
            wrong("the place behind # must be empty or start with /", file);
        }
        Glob glob = Glob.of(hash < 0 ? text : text.substring(0, hash));
        glob.problem().ifPresent(problem -> wrong("the file pattern " + text + " cannot be read: " + problem, file));
        return new FilePattern(file.tree().uri(), glob, pointer);
    }

    private void wrong(String message, SpecCursor at) {
        problems.add("invalid-ruleset", message, HINT, at.location());
    }
}
