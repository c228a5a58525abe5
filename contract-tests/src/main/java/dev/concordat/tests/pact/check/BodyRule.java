package dev.concordat.tests.pact.check;

import au.com.dius.pact.core.matchers.MatchingContext;
import au.com.dius.pact.core.model.matchingrules.MatchingRuleCategory;
import au.com.dius.pact.core.model.matchingrules.MatchingRuleGroup;
import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.json.JsonValue;
import dev.concordat.tests.pact.PactPlace;
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
            return List.of(subject.words()
                    .noted(
                            "pact-not-judged",
                            "the expected body is not compared with the document: only JSON and text are, without matchers for "
                                    + "the bytes of a body",
                            "compare it by hand with " + type.location(),
                            PactPlace.body(subject.responsePlace(), List.of())));
        }
        SchemaId schema = type.schema();
        if (schema == null) {
            return List.of(subject.words()
                    .unpromised(
                            "pact-unpromised-value",
                            "the document has no schema for the body of " + type.range(),
                            "add one at " + type.location(),
                            PactPlace.body(subject.responsePlace(), List.of())));
        }
        PactObjections objections = new PactObjections(subject);
        return BodyFindings.of(
                subject.contract(),
                schema,
                subject.words(),
                subject.responsePlace(),
                BodyExpectations.of(example, new MatchingContext(rules, true)),
                objections::ofBody);
    }
}
