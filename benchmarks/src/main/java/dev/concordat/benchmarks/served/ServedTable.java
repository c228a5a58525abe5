package dev.concordat.benchmarks.served;

import dev.concordat.benchmarks.served.Sample.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Medians over the rounds and their ratios, as Markdown.
 *
 * @param contenders ours first
 * @param rates requests a second at which latencies were measured
 */
record ServedTable(List<String> contenders, List<Sample> samples, Map<Workload, Double> rates) {

    /** What services can do, and what it costs them: processor time tells both also where others use the cores, too. */
    String render() {
        return work() + '\n' + latencies();
    }

    private String work() {
        StringBuilder out = new StringBuilder("| requests |");
        contenders.forEach(name -> out.append(' ').append(name).append(": answers/s |"));
        others().forEach(name -> out.append(" ratio to ").append(name).append(" |"));
        contenders.forEach(name -> out.append(' ').append(name).append(": CPU us |"));
        others().forEach(name -> out.append(" ratio to ").append(name).append(" |"));
        out.append("\n| --- |")
                .append(" ---: |".repeat(4 * contenders.size() - 2))
                .append('\n');
        for (Workload workload : Workload.values()) {
            out.append("| ").append(workload.title()).append(" |");
            contenders.forEach(name -> out.append(format(" %.0f |", median(name, workload, Kind.CAPACITY))));
            others().forEach(name -> out.append(format(" %.2f |", faster(name, workload))));
            contenders.forEach(name -> out.append(format(" %.0f |", median(name, workload, Kind.CPU))));
            others().forEach(name -> out.append(format(" %.2f |", cheaper(name, workload))));
            out.append('\n');
        }
        out.append("| geometric mean |").append(" |".repeat(contenders.size()));
        others().forEach(name -> out.append(format(" %.2f |", mean(workload -> faster(name, workload)))));
        out.append(" |".repeat(contenders.size()));
        others().forEach(name -> out.append(format(" %.2f |", mean(workload -> cheaper(name, workload)))));
        return out.append('\n').toString();
    }

    private String latencies() {
        StringBuilder out = new StringBuilder("| requests | requests/s |");
        contenders.forEach(name -> out.append(' ').append(name).append(": p99, ms |"));
        out.append("\n| --- | ---: |")
                .append(" ---: |".repeat(contenders.size()))
                .append('\n');
        for (Workload workload : Workload.values()) {
            out.append(format("| " + workload.title() + " | %.0f |", rates.getOrDefault(workload, Double.NaN)));
            contenders.forEach(name -> out.append(format(" %.2f |", median(name, workload, Kind.P99) / 1000)));
            out.append('\n');
        }
        return out.toString();
    }

    private double faster(String other, Workload workload) {
        return median(contenders.get(0), workload, Kind.CAPACITY) / median(other, workload, Kind.CAPACITY);
    }

    private double cheaper(String other, Workload workload) {
        return median(other, workload, Kind.CPU) / median(contenders.get(0), workload, Kind.CPU);
    }

    private static double mean(ToDoubleFunction<Workload> ratio) {
        return Math.exp(Stream.of(Workload.values())
                .mapToDouble(workload -> Math.log(ratio.applyAsDouble(workload)))
                .average()
                .orElse(Double.NaN));
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
