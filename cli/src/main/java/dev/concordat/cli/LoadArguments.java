package dev.concordat.cli;

import dev.concordat.core.contract.Contract;
import dev.concordat.tests.load.LoadBaseline;
import dev.concordat.tests.load.LoadOptions;
import dev.concordat.tests.load.LoadTarget;
import dev.concordat.tests.load.Metric;
import dev.concordat.tests.load.Threshold;
import dev.concordat.tests.plan.Phase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of {@code verify} for its phase load. */
final class LoadArguments {

    @Option(
            names = "--rate",
            paramLabel = "N",
            description = "Load to put on the service at the end, in requests a second of all operations together, "
                    + "made of the valid cases that it takes. Default: none.")
    private double rate;

    @Option(
            names = "--duration",
            paramLabel = "TIME",
            converter = DurationText.class,
            defaultValue = "30s",
            description = "How long to keep the load up, such as 30s or 5m. Default: ${DEFAULT-VALUE}.")
    private Duration duration = Duration.ofSeconds(30);

    @Option(
            names = "--max-p50",
            paramLabel = "[ID=]TIME",
            description = "Longest median latency under load, such as 20ms: of the operation ID, or of all requests "
                    + "together. Repeatable. Default: no limit.")
    private List<String> p50 = List.of();

    @Option(
            names = "--max-p95",
            paramLabel = "[ID=]TIME",
            description = "The same for the latency at the 95th percentile. Repeatable.")
    private List<String> p95 = List.of();

    @Option(
            names = "--max-p99",
            paramLabel = "[ID=]TIME",
            description = "The same for the latency at the 99th percentile. Repeatable.")
    private List<String> p99 = List.of();

    @Option(
            names = "--max-error-rate",
            paramLabel = "[ID=]PERCENT",
            description = "Largest share of requests under load without a declared success, such as 1: of the "
                    + "operation ID, or of all. Repeatable. Default: no limit.")
    private List<String> errors = List.of();

    @Option(
            names = "--load-host",
            paramLabel = "HOST",
            description = "Host that may be put under load, beside this machine. Repeatable.")
    private Set<String> hosts = Set.of();

    @Option(
            names = "--baseline-url",
            paramLabel = "BASE",
            description = "Base URL of a service to compare with: both get the load in turns, and a latency that is "
                    + "higher not by chance is a finding.")
    private @Nullable String baselineUrl;

    @Option(
            names = "--max-regression",
            paramLabel = "PERCENT",
            defaultValue = "10",
            description = "How much slower than the service of --baseline-url is accepted, at p50 and p99. "
                    + "Default: ${DEFAULT-VALUE}.")
    private String regression = "10";

    /** Whether a load is wanted. */
    boolean isGiven() {
        return rate != 0;
    }

    /**
     * What is wrong before the document is read.
     *
     * @param given which of these options were typed
     */
    void check(String url, Set<Phase> phases, Set<String> given, Consumer<String> refuse) {
        if (!given.contains("--rate")) {
            given.forEach(option -> refuse.accept(option + " needs a --rate: it is about the load"));
            if (phases.contains(Phase.LOAD) && phases.size() < Phase.values().length) {
                refuse.accept("--phases load needs a --rate");
            }
            return;
        }
        if (!phases.contains(Phase.LOAD)) {
            refuse.accept("--rate needs the phase load, which --phases leaves out");
        }
        checkSize(rate, duration, refuse);
        LoadTarget.refusal(url, hosts).ifPresent(reason -> refuse.accept("--url: " + reason));
        if (baselineUrl != null) {
            checkBaseline(baselineUrl, refuse);
        } else if (given.contains("--max-regression")) {
            refuse.accept("--max-regression needs --baseline-url BASE");
        }
    }

    static void checkSize(double rate, Duration duration, Consumer<String> refuse) {
        if (!(rate > 0 && rate <= LoadOptions.MOST_RATE)) {
            refuse.accept("--rate must be above 0 and at most " + (int) LoadOptions.MOST_RATE + " requests a second");
        }
        if (duration.compareTo(LoadOptions.LONGEST) > 0) {
            refuse.accept("--duration must be at most " + LoadOptions.LONGEST.toMinutes() + "m");
        }
    }

    private void checkBaseline(String baseline, Consumer<String> refuse) {
        TargetUrl.checkBase("--baseline-url", baseline).ifPresent(refuse);
        LoadTarget.refusal(baseline, hosts).ifPresent(reason -> refuse.accept("--baseline-url: " + reason));
        try {
            percent(regression);
        } catch (TypeConversionException malformed) {
            refuse.accept("--max-regression: " + malformed.getMessage());
        }
    }

    /**
     * The load, null for none.
     *
     * @param refuse told what is wrong; does not return
     */
    @Nullable
    LoadOptions options(Contract contract, Consumer<String> refuse) {
        if (rate == 0) {
            return null;
        }
        List<Threshold> thresholds = new ArrayList<>();
        add(thresholds, "--max-p50", Metric.P50, p50, contract, refuse);
        add(thresholds, "--max-p95", Metric.P95, p95, contract, refuse);
        add(thresholds, "--max-p99", Metric.P99, p99, contract, refuse);
        add(thresholds, "--max-error-rate", Metric.ERROR_RATE, errors, contract, refuse);
        return new LoadOptions(rate, duration, thresholds, hosts, baseline());
    }

    private @Nullable LoadBaseline baseline() {
        return baselineUrl == null ? null : new LoadBaseline(baselineUrl, 1 + percent(regression) / 100);
    }

    private static void add(
            List<Threshold> thresholds,
            String option,
            Metric metric,
            List<String> texts,
            Contract contract,
            Consumer<String> refuse) {
        OperationValues.parse(option, texts, contract, refuse).forEach((operation, limit) -> {
            try {
                thresholds.add(new Threshold(
                        metric, operation, metric == Metric.ERROR_RATE ? percent(limit) : milliseconds(limit)));
            } catch (TypeConversionException malformed) {
                refuse.accept(option + ": " + malformed.getMessage());
            }
        });
    }

    private static double milliseconds(String text) {
        return new DurationText().convert(text).toMillis();
    }

    private static double percent(String text) {
        if (!text.matches("[0-9]{1,3}(\\.[0-9]{1,6})?%?")) {
            throw new TypeConversionException("'" + text + "' is not a share in percent such as 1% or 0.5%");
        }
        return Double.parseDouble(text.replace("%", ""));
    }
}
