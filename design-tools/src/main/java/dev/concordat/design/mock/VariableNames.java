package dev.concordat.design.mock;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which member of a resource a path variable is called after: {@code parcelId} names {@code parcelId} or {@code id}. */
final class VariableNames {

    private static final List<String> KINDS = List.of("id", "uuid", "key", "code", "slug", "name", "number");

    private VariableNames() {}

    /** Candidates, the likeliest first. */
    static List<String> members(String variable) {
        List<String> names = new ArrayList<>(List.of(variable));
        String lower = variable.toLowerCase(Locale.ROOT);
        KINDS.stream()
                .filter(kind -> lower.endsWith(kind) && !lower.equals(kind))
                .forEach(names::add);
        if (!names.contains("id")) {
            names.add("id");
        }
        return names;
    }
}
