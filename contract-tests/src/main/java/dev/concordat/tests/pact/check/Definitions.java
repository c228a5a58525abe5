package dev.concordat.tests.pact.check;

import au.com.dius.pact.core.matchers.MatchingContext;
import au.com.dius.pact.core.model.PathExpressionsKt;
import au.com.dius.pact.core.model.matchingrules.MatchingRule;
import au.com.dius.pact.core.model.matchingrules.MatchingRuleCategory;
import au.com.dius.pact.core.model.matchingrules.MatchingRuleGroup;
import au.com.dius.pact.core.model.matchingrules.expressions.MatchingReference;
import au.com.dius.pact.core.model.matchingrules.expressions.MatchingRuleDefinition;
import au.com.dius.pact.core.support.Either;
import dev.concordat.core.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rules inside the matchers {@code eachKey} and {@code eachValue} of Pact V4. */
final class Definitions {

    private Definitions() {}

    /** What all of them take. */
    static Accepted accepted(MatchingRuleDefinition definition, JsonValue example) {
        List<Accepted> parts = new ArrayList<>();
        rules(definition).forEach(rule -> parts.add(Matchers.of(rule, example)));
        return Accepted.combined(
                parts.isEmpty() ? List.of(Accepted.unknown("a matcher that refers to another one")) : parts, true);
    }

    /** The rules for what is inside a collection, and no others. */
    static MatchingContext inside(MatchingRuleDefinition definition, List<String> path, MatchingContext rules) {
        String each = PathExpressionsKt.constructPath(path) + ".*";
        MatchingRuleCategory category =
                new MatchingRuleCategory("body", Map.of(each, new MatchingRuleGroup(rules(definition))));
        return new MatchingContext(category, rules.getAllowUnexpectedKeys(), rules.getPluginConfiguration());
    }

    private static List<MatchingRule> rules(MatchingRuleDefinition definition) {
        List<MatchingRule> rules = new ArrayList<>();
        for (Either<MatchingRule, MatchingReference> each : definition.getRules()) {
            if (each instanceof Either.A<?> known && known.getValue() instanceof MatchingRule rule) {
                rules.add(rule);
            }
        }
        return rules;
    }
}
