package dev.concordat.benchmarks.models;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** How much faster Concordat is than each of the others, as Markdown. */
final class RatioTable {

    private static final String OURS = "concordat";
    private static final List<String> OTHERS = List.of("tokens", "jackson", "jacksonHibernate", "jacksonNetworknt");

    private final List<Measurement> measured;

    private RatioTable(List<Measurement> measured) {
        this.measured = measured;
    }

    /** A row for each shape that was measured, and the geometric means. */
    static String of(List<Measurement> measured) {
        return new RatioTable(measured).render();
    }

    private String render() {
        StringBuilder out = new StringBuilder();
        out.append("| body | bytes | Concordat, us | tokens only | Jackson | Jackson + Hibernate Validator |"
                + " Jackson + networknt | invalid / valid |\n");
        out.append("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        List<List<Double>> ratios = new ArrayList<>();
        for (Shape shape : Shape.values()) {
            OptionalDouble ours = nanos(OURS, shape, true);
            if (ours.isEmpty()) {
                continue;
            }
            List<Double> row = new ArrayList<>();
            OTHERS.forEach(other -> row.add(nanos(other, shape, true).orElse(Double.NaN) / ours.getAsDouble()));
            ratios.add(row);
            out.append(format(
                    "| %s | %d | %.1f | %s | %.2f |%n",
                    shape.id(),
                    shape.body(true).getBytes(StandardCharsets.UTF_8).length,
                    ours.getAsDouble() / 1000,
                    cells(row),
                    nanos(OURS, shape, false).orElse(Double.NaN) / ours.getAsDouble()));
        }
        List<Double> means = new ArrayList<>();
        for (int i = 0; i < OTHERS.size(); i++) {
            int column = i;
            means.add(Math.exp(ratios.stream()
                    .mapToDouble(row -> Math.log(row.get(column)))
                    .average()
                    .orElse(Double.NaN)));
        }
        return out.append(format("| geometric mean | | | %s | |%n", cells(means)))
                .toString();
    }

    private OptionalDouble nanos(String contender, Shape shape, boolean valid) {
        return measured.stream()
                .filter(each -> each.contender().equals(contender) && each.shape() == shape && each.valid() == valid)
                .mapToDouble(Measurement::nanos)
                .findFirst();
    }

    private static String cells(List<Double> ratios) {
        return String.join(
                " | ", ratios.stream().map(ratio -> format("%.2f", ratio)).toList());
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
