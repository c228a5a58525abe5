package dev.concordat.design.lint.function;

import java.util.Map;
import java.util.regex.Pattern;

/** What names may look like in objects whose names the author chooses. */
final class StructureNames {

    private static final Map<String, Pattern> NAMES = Map.of(
            "Paths", Pattern.compile("/.*", Pattern.DOTALL),
            "Responses", Pattern.compile("default|[1-5](?:[0-9]{2}|XX)"));

    private StructureNames() {}

    static boolean fits(String kind, String name) {
        Pattern pattern = NAMES.get(kind);
        return pattern == null || pattern.matcher(name).matches();
    }
}
