package dev.concordat.runtime.json;

import dev.concordat.runtime.violation.PatternEffort;
import dev.concordat.runtime.violation.PointedReport;
import dev.concordat.runtime.violation.Report;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An object with free member names and one kind of value, in order. */
public final class MapOf<V> implements Codec<Map<String, V>> {
    private final Supplier<? extends Codec<V>> value;
    private final int minProperties;
    private final int maxProperties;
    private final @Nullable Scalar<String> names;
    private final List<String> required;
    private final @Nullable NamePatterns patterns;

    private MapOf(
            Supplier<? extends Codec<V>> value,
            int minProperties,
            int maxProperties,
            @Nullable Scalar<String> names,
            List<String> required,
            @Nullable NamePatterns patterns) {
        this.value = value;
        this.minProperties = minProperties;
        this.maxProperties = maxProperties;
        this.names = names;
        this.required = required;
        this.patterns = patterns;
    }

    public static <V> MapOf<V> of(Codec<V> value) {
        return of(() -> value);
    }

    /** Asks for the codec at each use, see {@link ListOf#of(Supplier)}. */
    public static <V> MapOf<V> of(Supplier<? extends Codec<V>> value) {
        return new MapOf<>(value, 0, Integer.MAX_VALUE, null, List.of(), null);
    }

    /** Both limits are inclusive. */
    public MapOf<V> properties(int min, int max) {
        return new MapOf<>(value, min, max, names, required, patterns);
    }

    /** What the names of the members must be. */
    public MapOf<V> names(Scalar<String> codec) {
        return new MapOf<>(value, minProperties, maxProperties, codec, required, patterns);
    }

    /** Names that must be there. */
    public MapOf<V> required(String... members) {
        return new MapOf<>(value, minProperties, maxProperties, names, List.of(members), patterns);
    }

    /** Which members the map takes. */
    public MapOf<V> matching(NamePatterns those) {
        return new MapOf<>(value, minProperties, maxProperties, names, required, those);
    }

    @Override
    public @Nullable Map<String, V> read(JsonIn in) {
        if (!in.startObject()) {
            return null;
        }
        Codec<V> codec = value.get();
        Map<String, V> map = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        int count = 0;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            if (patterns == null) {
                in.additional(map, name, codec);
            } else {
                patterns.additional(in, map, name, codec);
            }
            seen.add(name);
            count++;
        }
        check(seen, count, in);
        return map;
    }

    @Override
    public void write(Map<String, V> map, JsonOut out) {
        if (out.checks()) {
            check(map.keySet(), map.size(), out);
            if (patterns != null) {
                patterns.check(map, out);
            }
        }
        out.startObject();
        out.additional(map, value.get());
        out.endObject();
    }

    private void check(Set<String> members, int count, PointedReport report) {
        for (String name : required) {
            if (!members.contains(name)) {
                report.violation(PointedReport.step(name), "required", null, null);
            }
        }
        if (names != null) {
            members.forEach(name -> checkName(names, name, report));
        }
        if (count < minProperties) {
            report.violation("minProperties", String.valueOf(minProperties), null);
        }
        if (count > maxProperties) {
            report.violation("maxProperties", String.valueOf(maxProperties), null);
        }
    }

    private static void checkName(Scalar<String> names, String name, Report report) {
        NameReport wrong = new NameReport(report.patterns());
        names.parse(name, wrong);
        if (wrong.any) {
            report.violation("propertyNames", null, name);
        }
    }

    /** Whether a name is wrong, whatever is wrong with it. */
    private static final class NameReport implements Report {
        private final PatternEffort patterns;
        private boolean any;

        NameReport(PatternEffort patterns) {
            this.patterns = patterns;
        }

        @Override
        public void violation(String keyword, @Nullable String limit, @Nullable String value) {
            any = true;
        }

        @Override
        public PatternEffort patterns() {
            return patterns;
        }
    }
}
