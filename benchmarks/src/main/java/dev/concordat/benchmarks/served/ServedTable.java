package dev.concordat.benchmarks.served;

import dev.concordat.benchmarks.served.Sample.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Medians over the rounds and their ratios, as Markdown.
 *
 * @param contenders ours first
 * @param rates requests a second at which latencies were measured
 */
record ServedTable(List<String> contenders, List<Sample> samples, Map<Workload, Double> rates) {

    String render() {
        StringBuilder out = new StringBuilder("| requests |");
        contenders.forEach(name -> out.append(' ').append(name).append(": answers/s |"));
        others().forEach(name -> out.append(" ratio to ").append(name).append(" |"));
        out.append(" rate |");
        contenders.forEach(name -> out.append(' ').append(name).append(": p99, ms |"));
        out.append("\n| --- |").append(" ---: |".repeat(3 * contenders.size())).append('\n');
        List<Double> logs = new ArrayList<>(others().stream().map(name -> 0.0).toList());
        for (Workload workload : Workload.values()) {
            out.append("| ").append(workload.title()).append(" |");
            double ours = median(contenders.get(0), workload, Kind.CAPACITY);
            contenders.forEach(name -> out.append(format(" %.0f |", median(name, workload, Kind.CAPACITY))));
            for (int i = 0; i < others().size(); i++) {
                double ratio = ours / median(others().get(i), workload, Kind.CAPACITY);
                logs.set(i, logs.get(i) + Math.log(ratio));
                out.append(format(" %.2f |", ratio));
            }
            out.append(format(" %.0f |", rates.getOrDefault(workload, Double.NaN)));
            contenders.forEach(name -> out.append(format(" %.2f |", median(name, workload, Kind.P99) / 1000)));
            out.append('\n');
        }
        out.append("| geometric mean |").append(" |".repeat(contenders.size()));
        logs.forEach(log -> out.append(format(" %.2f |", Math.exp(log / Workload.values().length))));
        return out.append(" |".repeat(contenders.size() + 1)).append('\n').toString();
    }

    private List<String> others() {
        return contenders.subList(1, contenders.size());
    }

    /** Of an even number the upper one of both in the middle. */
    private double median(String contender, Workload workload, Kind kind) {
        double[] values = samples.stream()
                .filter(sample ->
                        sample.contender().equals(contender) && sample.workload() == workload && sample.kind() == kind)
                .mapToDouble(Sample::value)
                .sorted()
                .toArray();
        return values.length == 0 ? Double.NaN : values[values.length / 2];
    }

    private static String format(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
