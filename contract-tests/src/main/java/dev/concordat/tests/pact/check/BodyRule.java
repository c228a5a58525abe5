package dev.concordat.tests.pact.check;

import au.com.dius.pact.core.matchers.MatchingContext;
import au.com.dius.pact.core.model.matchingrules.MatchingRuleCategory;
import au.com.dius.pact.core.model.matchingrules.MatchingRuleGroup;
import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.json.JsonValue;
import dev.concordat.tests.pact.PactPlace;
import java.util.ArrayList;
import java.util.List;

/** What the consumer relies on in the body is promised by the schema of the declared response. */
final class BodyRule implements Rule {

    @Override
    public List<Finding> judge(Subject subject) {
        MediaType type = subject.mediaType().orElse(null);
        if (type == null) {
            return List.of();
        }
        MatchingRuleCategory rules = subject.response().getMatchingRules().rulesForCategory("body");
        MatchingRuleGroup whole = rules.getMatchingRules().get("$");
        JsonValue example = subject.example().orElse(null);
        if (example == null
                || (whole != null && whole.canMatch(subject.response().determineContentType()))) {
            return List.of(subject.noted(
                    "pact-not-judged",
                    "the expected body is not compared with the document: only JSON and text are, without matchers for "
                            + "the bytes of a body",
                    "compare it by hand with " + type.location(),
                    PactPlace.body(subject.responsePlace(), List.of())));
        }
        SchemaId schema = type.schema();
        if (schema == null) {
            return List.of(subject.unpromised(
                    "pact-unpromised-value",
                    "the document has no schema for the body of " + type.range(),
                    "add one at " + type.location(),
                    PactPlace.body(subject.responsePlace(), List.of())));
        }
        return findings(subject, schema, BodyExpectations.of(example, new MatchingContext(rules, true)));
    }

    private static List<Finding> findings(Subject subject, SchemaId schema, List<Expectation> expectations) {
        Declarations declarations = new Declarations(subject.contract(), schema);
        PactObjections objections = new PactObjections(subject);
        ValueFindings values = new ValueFindings(subject, declarations, objections::ofBody);
        List<Finding> findings = new ArrayList<>();
        Promises.broken(
                        subject.contract(),
                        schema,
                        expectations,
                        (shortfall, other) -> values.isSettled(shortfall)
                                && shortfall.expectation().carries(other))
                .forEach(shortfall -> {
                    List<String> path = shortfall.expectation().path();
                    findings.add(values.of(
                            shortfall, PactPlace.body(subject.responsePlace(), path.subList(1, path.size()))));
                });
        return findings;
    }
}
