package dev.concordat.tests.check;

import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.validate.Violation;
import dev.concordat.tests.plan.Pointers;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a regular expression can ask of a JSON body that breaks its schema: that a member which is missing is there, that
 * a member has no value of this type, or not this value. Everything else is another answer.
 */
final class BodyDemand {

    private static final Pattern MISSING = Pattern.compile("member (.+) is missing");

    private BodyDemand() {}

    static Demand of(Violation violation, JsonValue body) {
        if (violation.keyword().equals("required")) {
            Matcher name = MISSING.matcher(violation.message());
            return name.matches() && isShortName(name.group(1))
                    ? new Demand.Body(member(name.group(1)), true)
                    : Demand.ANOTHER_ANSWER;
        }
        List<String> tokens = Pointers.tokens(violation.pointer());
        String name = tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1);
        JsonValue value = Pointers.get(body, violation.pointer());
        boolean member = value != null
                && isShortName(name)
                && Pointers.get(
                                body,
                                violation
                                        .pointer()
                                        .substring(0, violation.pointer().lastIndexOf('/')))
                        instanceof JsonObject;
        if (!member || value == null) {
            return Demand.ANOTHER_ANSWER;
        }
        boolean scalar = !(value instanceof JsonObject || value instanceof JsonArray);
        if (violation.keyword().equals("type")) {
            return new Demand.Body(member(name) + begin(value), false);
        }
        return scalar ? new Demand.Body(member(name) + Pattern.quote(value.toJson()), false) : Demand.ANOTHER_ANSWER;
    }

    /** As the validator writes it out whole, and as JSON writes it without escapes. */
    private static boolean isShortName(String name) {
        return name.matches("[\\w.$@-]{1,60}");
    }

    private static String member(String name) {
        return "\"" + Pattern.quote(name) + "\"\\s*:\\s*";
    }

    /** How the text of a value of this type begins. */
    private static String begin(JsonValue value) {
        return switch (value.type()) {
            case STRING -> "\"";
            case OBJECT -> "\\{";
            case ARRAY -> "\\[";
            case BOOLEAN -> "[tf]";
            case INTEGER, NUMBER -> "[-0-9]";
            case NULL -> JsonNull.NULL.toJson();
        };
    }
}
