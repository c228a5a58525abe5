package dev.concordat.runtime.http;

import dev.concordat.runtime.violation.PatternEffort;
import dev.concordat.runtime.violation.Place;
import dev.concordat.runtime.violation.PointedReport;
import dev.concordat.runtime.violation.Violation;
import dev.concordat.runtime.violation.Violations;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes what is wrong with a request as a whole. Pointers start with the part of the request and, unless that is the
 * body, the name of the parameter: {@code /query/limit}.
 */
record RequestReport(Violations violations) implements PointedReport {

    @Override
    public void violation(String below, String keyword, @Nullable String limit, @Nullable String value) {
        if (below.isEmpty()) { // the request as a whole
            violations.add(new Violation(Place.BODY, null, "", keyword, limit, value));
            return;
        }
        String[] steps = below.split("/", 4);
        Place place = Stream.of(Place.values())
                .filter(each -> steps.length > 1 && each.value().equals(steps[1]))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + below + "\" starts with no part of a request, such as /body or /query/NAME"));
        boolean named = place != Place.BODY && steps.length > 2;
        String name = named ? steps[2].replace("~1", "/").replace("~0", "~") : null;
        String start = "/" + place.value() + (named ? "/" + steps[2] : "");
        violations.add(new Violation(place, name, below.substring(start.length()), keyword, limit, value));
    }

    @Override
    public void condition(String below, String keyword, @Nullable String limit, @Nullable String schema) {
        violation(below, keyword, limit, null);
    }

    @Override
    public void violation(String keyword, @Nullable String limit, @Nullable String value) {
        violation("", keyword, limit, value);
    }

    @Override
    public PatternEffort patterns() {
        return violations.patterns();
    }
}
