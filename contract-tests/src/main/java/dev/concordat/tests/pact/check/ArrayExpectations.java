package dev.concordat.tests.pact.check;

import au.com.dius.pact.core.matchers.MatchingContext;
import au.com.dius.pact.core.model.matchingrules.ArrayContainsMatcher;
import au.com.dius.pact.core.model.matchingrules.EachValueMatcher;
import au.com.dius.pact.core.model.matchingrules.EqualsMatcher;
import au.com.dius.pact.core.model.matchingrules.MatchingRule;
import au.com.dius.pact.core.model.matchingrules.MatchingRuleCategory;
import au.com.dius.pact.core.model.matchingrules.MatchingRuleGroup;
import au.com.dius.pact.core.model.matchingrules.MaxTypeMatcher;
import au.com.dius.pact.core.model.matchingrules.MinMaxTypeMatcher;
import au.com.dius.pact.core.model.matchingrules.MinTypeMatcher;
import au.com.dius.pact.core.model.matchingrules.NotEmptyMatcher;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a consumer relies on in an array: its size, each of its items, or some item. */
final class ArrayExpectations {

    /** A long example is compared as far as this: its items hardly differ. */
    private static final int LONGEST = 20;

    private static final JsonObject ARRAY = Schemas.type(JsonType.ARRAY);

    private final At at;
    private final List<JsonValue> examples;
    private final int size;
    private final List<Expectation> found;

    private ArrayExpectations(At at, List<JsonValue> examples, List<Expectation> found) {
        this.at = at;
        this.examples = examples.subList(0, Math.min(examples.size(), LONGEST));
        this.size = examples.size();
        this.found = found;
    }

    static void add(At at, JsonArray array, MatchingContext rules, List<Expectation> found) {
        found.add(at.value(Accepted.exactly(ARRAY, "an array"), null));
        ArrayExpectations expectations = new ArrayExpectations(at, array.items(), found);
        if (!rules.matcherDefined(at.path())) {
            expectations.exactSize();
            expectations.items(rules, false);
            return;
        }
        MatchingRuleGroup group = BodyExpectations.best(at, rules);
        group.getRules().forEach(rule -> expectations.rule(rule, group.getCascaded(), rules));
    }

    private void rule(MatchingRule rule, boolean cascaded, MatchingContext rules) {
        if (!cascaded) {
            size(rule);
        }
        if (rule instanceof ArrayContainsMatcher contains) {
            variants(contains, rules);
        } else if (rule instanceof EachValueMatcher each) {
            if (!cascaded) {
                items(Definitions.inside(each.getDefinition(), at.path(), rules), true);
            }
        } else if (rule.getName().endsWith("ignore-order")) {
            found.add(at.value(Accepted.unknown("the matcher " + rule.getName()), null));
        } else {
            items(rules, true);
        }
    }

    private void size(MatchingRule rule) {
        if (rule instanceof EqualsMatcher) {
            exactSize();
        } else if (rule instanceof MinMaxTypeMatcher both) {
            atLeast(both.getMin());
            atMost(both.getMax());
        } else if (rule instanceof MinTypeMatcher min) {
            atLeast(min.getMin());
        } else if (rule instanceof MaxTypeMatcher max) {
            atMost(max.getMax());
        } else if (rule instanceof NotEmptyMatcher) {
            atLeast(1);
        }
    }

    private void exactSize() {
        if (size > LONGEST) {
            atLeast(LONGEST);
            return;
        }
        JsonObject exact = Schemas.all(List.of(Schemas.size("minItems", size), Schemas.size("maxItems", size)));
        given(exact, "an array of " + size);
    }

    private void atLeast(int least) {
        if (least > 0) {
            given(Schemas.size("minItems", least), "an array of at least " + least);
        }
    }

    private void given(JsonObject size, String wanted) {
        found.add(at.value(Accepted.exactly(size, wanted), size));
    }

    private void atMost(int most) {
        found.add(at.value(Accepted.exactly(Schemas.size("maxItems", most), "an array of at most " + most), null));
    }

    /** @param rest whether further items are like the first one */
    private void items(MatchingContext rules, boolean rest) {
        List<List<Expectation>> walks = new ArrayList<>();
        int all = found.size();
        for (int i = 0; i < examples.size() && all <= BodyExpectations.MOST; i++) {
            List<Expectation> walk = BodyExpectations.walk(at.item(i), examples.get(i), rules);
            all += walk.size();
            walks.add(walk);
        }
        for (int i = 0; i < walks.size(); i++) {
            for (Expectation each : walks.get(i)) {
                if (i == 0 || !isAmong(walks.get(0), each)) {
                    Set<Integer> positions = i == 0 ? positions(walks, each) : Set.of(i);
                    Step step = new Step.Items(positions, examples.size(), rest && i == 0);
                    found.add(each.below(List.of(step)).below(at.steps()));
                }
            }
        }
    }

    private static Set<Integer> positions(List<List<Expectation>> walks, Expectation expectation) {
        Set<Integer> positions = new TreeSet<>();
        for (int i = 0; i < walks.size(); i++) {
            if (isAmong(walks.get(i), expectation)) {
                positions.add(i);
            }
        }
        return positions;
    }

    private static boolean isAmong(List<Expectation> walk, Expectation expectation) {
        return walk.stream().anyMatch(expectation::saysTheSame);
    }

    /** Some item is like the example of each variant. */
    private void variants(ArrayContainsMatcher contains, MatchingContext rules) {
        for (int i = 0; i < examples.size(); i++) {
            MatchingRuleCategory own = contains.getVariants().size() > i
                    ? contains.getVariants().get(i).getSecond()
                    : new MatchingRuleCategory("body");
            List<Expectation> walk = BodyExpectations.walk(
                    at.variant(i), examples.get(i), new MatchingContext(own, rules.getAllowUnexpectedKeys()));
            JsonObject item = Schemas.of(
                    "contains",
                    Schemas.all(walk.stream()
                            .map(each -> each.outermost(each.possible()))
                            .toList()));
            At variant = new At(at.steps(), at.path(), at.item(i).example());
            found.add(variant.value(
                    Accepted.exactly(item, "an item such as " + examples.get(i).toJson()), item));
        }
    }
}
