package dev.concordat.design.lint;

import dev.concordat.core.fetch.DocumentReader;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.parse.SpecParser;
import dev.concordat.core.parse.SpecTree;
import dev.concordat.design.lint.document.LintDocument;
import dev.concordat.design.lint.ruleset.Ruleset;
import dev.concordat.design.lint.ruleset.RulesetLoader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** From a file and the names of rulesets to findings: what the command line and the goal have in common. */
public final class LintRun {

    private LintRun() {}

    /**
     * Lints a document.
     *
     * @param rulesets files, or names of rulesets that come along; each is run by itself
     * @param uriOf the URI of a file that the user named
     * @return no value where the document cannot be parsed or a ruleset cannot be run as written, with the reasons
     */
    public static Result<List<Finding>> lint(
            DocumentReader reader, URI spec, List<String> rulesets, Function<String, URI> uriOf) {
        List<Finding> noticed = new ArrayList<>();
        List<Ruleset> loaded = new ArrayList<>();
        for (String name : rulesets) {
            boolean builtIn = name.startsWith("spectral:") || name.startsWith("concordat:");
            Result<Ruleset> ruleset =
                    builtIn ? RulesetLoader.builtIn(reader, name) : RulesetLoader.load(reader, uriOf.apply(name));
            noticed.addAll(ruleset.findings());
            Ruleset value = ruleset.value();
            if (value != null) {
                loaded.add(value.forFile(spec.normalize().toString()));
            }
        }
        if (loaded.size() < rulesets.size()) {
            return Result.failed(noticed.stream().sorted().distinct().toList());
        }
        URI canonical = spec.normalize();
        Result<SpecTree> parsed = reader.read(canonical)
                .then(bytes -> SpecParser.parse(canonical.toString(), reader.displayName(canonical), bytes));
        SpecTree tree = parsed.value();
        if (tree == null) {
            return Result.failed(parsed.findings());
        }
        List<Finding> findings = new ArrayList<>(noticed);
        findings.addAll(parsed.findings());
        findings.addAll(Linter.lint(LintDocument.of(tree, reader), loaded));
        return Result.of(findings.stream().sorted().distinct().toList());
    }
}
