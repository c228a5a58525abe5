package dev.concordat.runtime.json;

import dev.concordat.runtime.violation.PointedReport;
import java.util.List;
import java.util.Map;

/**
 * Which names the free members of an object have ({@code patternProperties}, JSON Schema 2020-12 core, 10.3.2.2).
 *
 * @param patterns one of which must be found in a name
 * @param closed whether members with other names are wrong; else they are passed over
 */
public record NamePatterns(List<Expression> patterns, boolean closed) {

    public NamePatterns {
        patterns = List.copyOf(patterns);
    }

    /** Other names may be there. */
    public static NamePatterns open(Expression... patterns) {
        return new NamePatterns(List.of(patterns), false);
    }

    /** Other names may not be there. */
    public static NamePatterns closed(Expression... patterns) {
        return new NamePatterns(List.of(patterns), true);
    }

    /** Reads a member into a map, if its name is right. */
    public <V> void additional(JsonIn in, Map<String, V> map, String name, Codec<V> codec) {
        if (matches(name, in)) {
            in.additional(map, name, codec);
        } else if (closed) {
            in.unknown(name);
        } else {
            in.skip();
        }
    }

    /** Reports the names that the members of an object built in code may not have. */
    public void check(Map<String, ?> members, PointedReport report) {
        for (String name : members.keySet()) {
            if (!matches(name, report)) {
                report.violation(PointedReport.step(name), "additionalProperties", null, null);
            }
        }
    }

    private boolean matches(String name, PointedReport report) {
        return patterns.stream().anyMatch(pattern -> pattern.isIn(name, report.patterns()));
    }
}
