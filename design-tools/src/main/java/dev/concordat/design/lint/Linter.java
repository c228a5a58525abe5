package dev.concordat.design.lint;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Severity;
import dev.concordat.design.lint.document.LintDocument;
import dev.concordat.design.lint.document.Spot;
import dev.concordat.design.lint.function.Problem;
import dev.concordat.design.lint.function.Subject;
import dev.concordat.design.lint.path.Match;
import dev.concordat.design.lint.ruleset.Rule;
import dev.concordat.design.lint.ruleset.Ruleset;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs rules on a document: which nodes, then what is asserted about them, then what is said. */
public final class Linter {

    private final LintDocument document;
    private final Map<String, List<Match>> selected = new HashMap<>();
    private final Set<Finding> findings = new LinkedHashSet<>();

    private Linter(LintDocument document) {
        this.document = document;
    }

    /** What the rules find, sorted by place; what a rule finds twice, by two ways to one node, is said once. */
    public static List<Finding> lint(LintDocument document, List<Ruleset> rulesets) {
        Linter linter = new Linter(document);
        if (document.formats().isEmpty()) {
            linter.findings.add(Finding.warning(
                    "unrecognized-format",
                    "the document is neither Swagger 2.0 nor OpenAPI 3: rules for those are not run",
                    "it starts with openapi: 3.1.0 or the like",
                    document.resolved().location()));
        }
        linter.findings.addAll(document.findings());
        for (Ruleset ruleset : rulesets) {
            ruleset.active(document.formats()).forEach(linter::run);
        }
        return linter.findings.stream().sorted().toList();
    }

    private void run(Rule rule) {
        for (Rule.Given given : rule.given()) {
            if (given.isFor(document.formats())) {
                for (Match match : select(rule, given)) {
                    Spot node = match.key() ? match.spot().key() : match.spot();
                    rule.then()
                            .forEach(then -> Targets.of(node, then.field(), document)
                                    .forEach(subject -> judge(rule, then, subject)));
                }
            }
        }
    }

    /** Several rules select the same nodes. */
    private List<Match> select(Rule rule, Rule.Given given) {
        Spot root = rule.resolved() ? document.resolved() : document.unresolved();
        String key = rule.resolved() + given.path().source();
        return selected.computeIfAbsent(key, unknown -> given.path().select(root));
    }

    private void judge(Rule rule, Rule.Then then, Subject subject) {
        for (Problem problem : then.check().run(subject)) {
            Severity severity =
                    rule.severityAt(problem.at().uri(), problem.at().pointer()).severity();
            if (severity != null && problem.undecided()) {
                findings.add(Finding.info(
                        rule.id(), problem.message(), null, problem.at().location()));
            } else if (severity != null) {
                findings.add(new Finding(
                        rule.id(),
                        severity,
                        Message.of(rule, subject, problem),
                        rule.hint(),
                        problem.at().location()));
            }
        }
    }
}
