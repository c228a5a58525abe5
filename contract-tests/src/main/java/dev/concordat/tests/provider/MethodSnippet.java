package dev.concordat.tests.provider;

import dev.concordat.core.json.JsonString;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** A method that is missing, ready to paste. */
final class MethodSnippet {

    private MethodSnippet() {}

    static String of(String annotation, String returned, String description, Map<String, @Nullable Object> params) {
        Set<String> parameters = new LinkedHashSet<>();
        params.forEach((name, value) -> {
            if (SourceVersion.isName(name)) {
                parameters.add(type(value) + " " + name);
            }
        });
        String body = returned.equals("void") ? "{}" : "{ return PactMessage.json(\"{}\"); }";
        return annotation + "(" + new JsonString(description).toJson() + ") " + returned + " " + name(description) + "("
                + String.join(", ", parameters) + ") " + body;
    }

    private static String name(String description) {
        StringBuilder name = new StringBuilder();
        boolean upper = false;
        for (int i = 0; i < description.length() && name.length() < 60; i++) {
            char c = description.charAt(i);
            boolean part = Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
            if (part && (name.length() > 0 || Character.isJavaIdentifierStart(c))) {
                char first = name.length() == 0 ? Character.toLowerCase(c) : c;
                name.append(upper ? Character.toUpperCase(c) : first);
            }
            upper = !part && name.length() > 0;
        }
        return SourceVersion.isName(name) ? name.toString() : name + "State";
    }

    private static String type(@Nullable Object value) {
        if (value instanceof Boolean) {
            return "boolean";
        }
        if (value instanceof Number number) {
            return new BigDecimal(number.toString()).stripTrailingZeros().scale() <= 0 ? "long" : "BigDecimal";
        }
        return value instanceof Map || value instanceof List ? "Object" : "String";
    }
}
