package dev.concordat.tests.pact.check;

import au.com.dius.pact.core.matchers.MatchingContext;
import au.com.dius.pact.core.model.matchingrules.EachKeyMatcher;
import au.com.dius.pact.core.model.matchingrules.EachValueMatcher;
import au.com.dius.pact.core.model.matchingrules.EqualsMatcher;
import au.com.dius.pact.core.model.matchingrules.MatchingRule;
import au.com.dius.pact.core.model.matchingrules.MatchingRuleGroup;
import au.com.dius.pact.core.model.matchingrules.RegexMatcher;
import au.com.dius.pact.core.model.matchingrules.ValuesMatcher;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.json.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What a consumer relies on in a JSON body. The walk is that of pact-jvm ({@code JsonContentMatcher}), which also
 * chooses the matcher of each place: what is not said here is not compared there.
 */
final class BodyExpectations {

    /** A body with more of them is compared as far as they go. */
    static final int MOST = 1_000;

    /** What is nested deeper is not compared. */
    private static final int DEEPEST = 20;

    private final List<Expectation> found = new ArrayList<>();

    private BodyExpectations() {}

    /** All of them, outer ones before inner ones; at most {@link #MOST}. */
    static List<Expectation> of(JsonValue example, MatchingContext rules) {
        return walk(At.ROOT, example, rules);
    }

    static List<Expectation> walk(At at, JsonValue example, MatchingContext rules) {
        BodyExpectations walk = new BodyExpectations();
        walk.value(at, example, rules);
        if (walk.found.size() <= MOST) {
            return walk.found;
        }
        List<Expectation> first = new ArrayList<>(walk.found.subList(0, MOST));
        first.add(at.value(Accepted.unknown("more than " + MOST + " expectations in it"), null));
        return first;
    }

    private void value(At at, JsonValue example, MatchingContext rules) {
        if (found.size() > MOST) {
            return;
        }
        if (at.path().size() > DEEPEST) {
            found.add(at.value(Accepted.unknown("a depth of more than " + DEEPEST), null));
            return;
        }
        if (example instanceof JsonObject object) {
            found.add(at.value(Accepted.exactly(Schemas.type(JsonType.OBJECT), "an object"), null));
            object(at, object, rules);
        } else if (example instanceof JsonArray array) {
            ArrayExpectations.add(at, array, rules, found);
        } else if (isPlain(at, example, rules)) {
            found.add(plain(at, example));
        } else {
            found.add(at.value(Matchers.of(best(at, rules), example), null));
        }
    }

    private void object(At at, JsonObject object, MatchingContext rules) {
        if (!rules.matcherDefined(at.path())) {
            object.members().keySet().forEach(name -> found.add(at.has(name)));
            members(at, object, rules);
            return;
        }
        List<Class<? extends MatchingRule>> open =
                List.of(EachKeyMatcher.class, EachValueMatcher.class, ValuesMatcher.class);
        boolean named = !rules.directMatcherDefined(at.path(), open, Comparator.naturalOrder());
        for (MatchingRule rule : best(at, rules).getRules()) {
            if (rule instanceof ValuesMatcher) {
                everyMember(at, object, rules);
            } else if (rule instanceof EachValueMatcher each) {
                everyMember(at, object, Definitions.inside(each.getDefinition(), at.path(), rules));
            } else {
                if (named) {
                    object.members().keySet().forEach(name -> found.add(at.has(name)));
                }
                if (rule instanceof EachKeyMatcher each) {
                    Accepted names = Definitions.accepted(each.getDefinition(), new JsonString(""));
                    found.add(at.value(
                            new Accepted(
                                    Schemas.of("propertyNames", names.promised()),
                                    Schemas.of("propertyNames", names.possible()),
                                    "an object with names that are " + names.wanted(),
                                    names.obstacle()),
                            null));
                } else {
                    members(at, object, rules);
                }
            }
        }
    }

    private void members(At at, JsonObject object, MatchingContext rules) {
        object.members().forEach((name, member) -> value(at.member(name), member, rules));
    }

    /** No member has to be there; those that the example does not name are like its first one. */
    private void everyMember(At at, JsonObject object, MatchingContext rules) {
        if (object.members().isEmpty()) {
            return;
        }
        String first = object.members().keySet().iterator().next();
        List<Expectation> rest = walk(at.other(first), member(object, first), rules);
        Set<String> different = new TreeSet<>();
        for (String name : object.members().keySet()) {
            List<Expectation> own = walk(at.named(name), member(object, name), rules);
            if (!sayTheSame(own, rest)) {
                different.add(name);
                add(at, new Step.Member(name), own);
            }
        }
        add(at, new Step.Others(different), rest);
    }

    private static JsonValue member(JsonObject object, String name) {
        return object.members().getOrDefault(name, JsonNull.NULL);
    }

    private void add(At at, Step step, List<Expectation> inside) {
        inside.forEach(each -> found.add(each.below(List.of(step)).below(at.steps())));
    }

    private static boolean sayTheSame(List<Expectation> one, List<Expectation> other) {
        return one.size() == other.size()
                && IntStream.range(0, one.size()).allMatch(i -> one.get(i).saysTheSame(other.get(i)));
    }

    static MatchingRuleGroup best(At at, MatchingContext rules) {
        return rules.selectBestMatcher(at.path());
    }

    /** Whether the example itself is what counts: no matcher takes anything else. */
    private static boolean isPlain(At at, JsonValue example, MatchingContext rules) {
        return !rules.matcherDefined(at.path())
                || best(at, rules).getRules().stream()
                        .allMatch(rule -> rule instanceof EqualsMatcher
                                || (rule instanceof RegexMatcher regex
                                        && example instanceof JsonString text
                                        && Expressions.isOnly(regex.getRegex(), text.value())));
    }

    /** The provider state makes the value so; that it may be null instead is the document's business. */
    private static Expectation plain(At at, JsonValue example) {
        JsonObject value = Schemas.constant(example);
        JsonObject given =
                example instanceof JsonNull ? value : Schemas.any(List.of(value, Schemas.type(JsonType.NULL)));
        return at.value(Accepted.exactly(value, example.toJson()), given);
    }
}
