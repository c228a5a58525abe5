package dev.concordat.core.wire;

import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import java.util.Optional;

/**
 * Which values arrive as they were meant whatever standard-conforming server stands at the other end. A valid value
 * that a server may rightly read in another way proves nothing when it is refused.
 */
public final class Unambiguous {

    /** Encoded slashes, semicolons and escapes in paths are refused by common servers before routing. */
    private static final String RISKY_IN_PATHS = "/\\;%";

    private static final String RISKY_IN_COOKIES = " \",;\\%=";

    private Unambiguous() {}

    /** Why the value should not be sent as a valid one, empty where nothing speaks against it. */
    public static Optional<String> objection(Parameter parameter, JsonValue value) {
        if (parameter.content() != null) {
            return Optional.empty();
        }
        if (value instanceof JsonArray array) {
            if (array.items().isEmpty()) {
                return Optional.of("an empty array leaves no trace in the request");
            }
            return first(array.items(), parameter, true);
        }
        if (value instanceof JsonObject object) {
            if (object.members().isEmpty()) {
                return Optional.of("an empty object leaves no trace in the request");
            }
            for (String name : object.members().keySet()) {
                Optional<String> objection = text(parameter, name, true);
                if (objection.isPresent() || name.isEmpty()) {
                    return Optional.of("a member name cannot be told from its surroundings");
                }
            }
            return first(object.members().values(), parameter, true);
        }
        return value instanceof JsonString string ? text(parameter, string.value(), false) : Optional.empty();
    }

    private static Optional<String> first(Iterable<JsonValue> values, Parameter parameter, boolean nested) {
        for (JsonValue value : values) {
            if (value instanceof JsonString string) {
                Optional<String> objection = text(parameter, string.value(), nested);
                if (objection.isPresent()) {
                    return objection;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> text(Parameter parameter, String text, boolean nested) {
        if (text.isEmpty()) {
            return Optional.of("an empty value cannot be told from an absent one");
        }
        if (!text.equals(text.strip())) {
            return Optional.of("outer white space is trimmed by common servers");
        }
        if (text.codePoints().anyMatch(Unambiguous::isControl)) {
            return Optional.of("control characters are refused by common servers");
        }
        ParameterLocation in = parameter.in();
        if (in == ParameterLocation.PATH && contains(text, RISKY_IN_PATHS)) {
            return Optional.of("a slash, backslash, semicolon or percent sign in a path is refused by common servers");
        }
        if (in == ParameterLocation.COOKIE
                && (contains(text, RISKY_IN_COOKIES) || text.chars().anyMatch(c -> c > 0x7E))) {
            return Optional.of("the value is not made of cookie octets (RFC 6265, 4.1.1)");
        }
        if (nested && contains(text, ",.;=| []")) {
            return Optional.of("a delimiter inside an item cannot be told from one between items");
        }
        return Optional.empty();
    }

    private static boolean isControl(int codePoint) {
        return Character.isISOControl(codePoint)
                || codePoint == 0x2028
                || codePoint == 0x2029
                || !Character.isDefined(codePoint)
                || Character.getType(codePoint) == Character.PRIVATE_USE;
    }

    private static boolean contains(String text, String any) {
        return text.chars().anyMatch(c -> any.indexOf(c) >= 0);
    }
}
