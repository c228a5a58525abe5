package dev.concordat.generator.explain;

import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.SpecCursor;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Members that say what holds without them, too. */
final class Redundant {

    private static final Set<String> FALSE = Set.of(
            "required",
            "deprecated",
            "allowReserved",
            "allowEmptyValue",
            "nullable",
            "readOnly",
            "writeOnly",
            "uniqueItems",
            "exclusiveMinimum",
            "exclusiveMaximum");

    private static final Set<String> ZERO = Set.of("minLength", "minItems", "minProperties");

    private static final Set<String> TRUE = Set.of("additionalProperties", "unevaluatedProperties", "items");

    /** Styles by location of a parameter (OpenAPI 3.1, 4.8.12.1). */
    private static final Map<String, String> STYLES =
            Map.of("query", "form", "cookie", "form", "path", "simple", "header", "simple");

    private Redundant() {}

    static boolean is(SpecCursor object, String keyword, JsonValue value) {
        if (keyword.equals("type")) {
            return isImpliedByValues(object, value);
        }
        if (value instanceof JsonBoolean truth) {
            String style = style(object);
            // An object of style deepObject is always written out (OpenAPI 3.1, 4.8.12.4).
            boolean explodes = style.equals("form") || style.equals("deepObject");
            return keyword.equals("explode")
                    ? truth.value() == explodes
                    : (truth.value() ? TRUE : FALSE).contains(keyword);
        }
        if (value instanceof JsonNumber number) {
            return ZERO.contains(keyword) && number.value().compareTo(BigDecimal.ZERO) == 0;
        }
        return keyword.equals("style")
                && value instanceof JsonString style
                && style.value().equals(usual(object));
    }

    /** Whether {@code enum} or {@code const} allows texts only, as the type says. */
    private static boolean isImpliedByValues(SpecCursor object, JsonValue type) {
        SpecCursor constant = object.child("const");
        SpecCursor values = object.child("enum");
        List<SpecCursor> allowed = constant != null ? List.of(constant) : values == null ? List.of() : values.items();
        return type.equals(new JsonString("string"))
                && !allowed.isEmpty()
                && allowed.stream().allMatch(each -> each.text() != null);
    }

    private static String style(SpecCursor object) {
        SpecCursor style = object.child("style");
        String text = style == null ? null : style.text();
        return text == null ? usual(object) : text;
    }

    private static String usual(SpecCursor object) {
        SpecCursor in = object.child("in");
        String location = in == null ? null : in.text();
        return location == null ? "form" : STYLES.getOrDefault(location, "form");
    }
}
