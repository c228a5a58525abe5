package dev.concordat.tests.pact.check;

import static dev.concordat.core.json.JsonType.BOOLEAN;
import static dev.concordat.core.json.JsonType.INTEGER;
import static dev.concordat.core.json.JsonType.NULL;
import static dev.concordat.core.json.JsonType.NUMBER;
import static dev.concordat.core.json.JsonType.STRING;

import au.com.dius.pact.core.model.matchingrules.ArrayContainsMatcher;
import au.com.dius.pact.core.model.matchingrules.BooleanMatcher;
import au.com.dius.pact.core.model.matchingrules.DateMatcher;
import au.com.dius.pact.core.model.matchingrules.EachKeyMatcher;
import au.com.dius.pact.core.model.matchingrules.EachValueMatcher;
import au.com.dius.pact.core.model.matchingrules.IncludeMatcher;
import au.com.dius.pact.core.model.matchingrules.MatchingRule;
import au.com.dius.pact.core.model.matchingrules.MatchingRuleGroup;
import au.com.dius.pact.core.model.matchingrules.NotEmptyMatcher;
import au.com.dius.pact.core.model.matchingrules.NullMatcher;
import au.com.dius.pact.core.model.matchingrules.NumberTypeMatcher;
import au.com.dius.pact.core.model.matchingrules.RegexMatcher;
import au.com.dius.pact.core.model.matchingrules.RuleLogic;
import au.com.dius.pact.core.model.matchingrules.SemverMatcher;
import au.com.dius.pact.core.model.matchingrules.TimeMatcher;
import au.com.dius.pact.core.model.matchingrules.TimestampMatcher;
import au.com.dius.pact.core.model.matchingrules.ValuesMatcher;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.json.JsonValue;
import java.util.List;

/** What the matchers of Pact take of values that are no objects or arrays, as pact-jvm applies them. */
final class Matchers {

    /** Text that pact-jvm compares with text matchers: numbers and booleans as they are written. */
    private static final JsonObject OTHER_TEXT = Schemas.type(NUMBER, BOOLEAN);

    private static final String SEMVER = "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)"
            + "(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$";

    private Matchers() {}

    /** All rules of a group, by its logic. */
    static Accepted of(MatchingRuleGroup group, JsonValue example) {
        List<Accepted> parts =
                group.getRules().stream().map(rule -> of(rule, example)).toList();
        return Accepted.combined(parts, group.getRuleLogic() == RuleLogic.AND);
    }

    /**
     * One rule.
     *
     * @param example whose type some matchers ask for
     */
    static Accepted of(MatchingRule rule, JsonValue example) {
        if (rule.isTypeMatcher()) {
            return ofType(example);
        }
        if (rule instanceof RegexMatcher regex) {
            return Expressions.of(regex.getRegex())
                    .map(pattern -> text(pattern, "text that matches " + regex.getRegex()))
                    .orElseGet(() -> Accepted.unknown("the regular expression " + regex.getRegex()));
        }
        if (rule instanceof IncludeMatcher include) {
            return text(Expressions.literal(include.getValue()), "text with \"" + include.getValue() + "\" in it");
        }
        if (rule instanceof SemverMatcher) {
            return text(Schemas.of("pattern", Expressions.json(SEMVER)), "a semantic version");
        }
        if (rule instanceof NumberTypeMatcher number) {
            return number(number.getNumberType());
        }
        if (rule instanceof BooleanMatcher) {
            return new Accepted(
                    Schemas.type(BOOLEAN),
                    Schemas.any(List.of(Schemas.type(BOOLEAN), Schemas.type(STRING))),
                    "a boolean",
                    null);
        }
        if (rule instanceof NullMatcher) {
            return Accepted.exactly(Schemas.type(NULL), "null");
        }
        if (rule instanceof DateMatcher date) {
            return dated(date.getFormat());
        }
        if (rule instanceof TimeMatcher time) {
            return dated(time.getFormat());
        }
        if (rule instanceof TimestampMatcher timestamp) {
            return dated(timestamp.getFormat());
        }
        if (rule instanceof NotEmptyMatcher) {
            JsonObject schema = ofType(example).promised().with("minLength", JsonNumber.of(1));
            return Accepted.exactly(schema, "a value of the example's type that is not empty");
        }
        boolean ofCollections = rule instanceof ArrayContainsMatcher
                || rule instanceof EachKeyMatcher
                || rule instanceof EachValueMatcher
                || rule instanceof ValuesMatcher;
        return ofCollections
                ? Accepted.exactly(Schemas.ANYTHING, "anything")
                : Accepted.unknown("the matcher " + rule.getName());
    }

    private static Accepted ofType(JsonValue example) {
        JsonType type = example.type() == INTEGER ? NUMBER : example.type();
        return Accepted.exactly(Schemas.type(type), word(type));
    }

    /** JSON does not tell 5 from 5.0: what is a decimal for the document may be written as one. */
    private static Accepted number(NumberTypeMatcher.NumberType type) {
        return switch (type) {
            case NUMBER -> Accepted.exactly(Schemas.type(NUMBER), word(NUMBER));
            case INTEGER -> Accepted.exactly(Schemas.type(INTEGER), word(INTEGER));
            case DECIMAL ->
                new Accepted(
                        Schemas.type(NUMBER),
                        Schemas.type(NUMBER).with("not", Schemas.type(INTEGER)),
                        "a decimal number",
                        null);
        };
    }

    private static Accepted dated(String format) {
        return DateFormats.of(format)
                .map(schema -> text(schema, "text of the form " + format))
                .orElseGet(() -> Accepted.unknown("the date format " + format));
    }

    private static Accepted text(JsonObject schema, String wanted) {
        JsonObject string = Schemas.all(List.of(Schemas.type(STRING), schema));
        return new Accepted(string, Schemas.any(List.of(string, OTHER_TEXT)), wanted, null);
    }

    private static String word(JsonType type) {
        return switch (type) {
            case NULL -> "null";
            case BOOLEAN -> "a boolean";
            case INTEGER -> "an integer";
            case NUMBER -> "a number";
            case STRING -> "a string";
            case ARRAY -> "an array";
            case OBJECT -> "an object";
        };
    }
}
