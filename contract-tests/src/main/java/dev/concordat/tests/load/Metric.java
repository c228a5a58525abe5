package dev.concordat.tests.load;

import java.util.Locale;

/** What a threshold can be set for; latencies in milliseconds. */
public enum Metric {
    P50("load-p50"),
    P95("load-p95"),
    P99("load-p99"),
    /** Of all requests that were due the share that got no good answer, in percent. */
    ERROR_RATE("load-error-rate");

    private final String rule;

    Metric(String rule) {
        this.rule = rule;
    }

    /** The id of the finding. */
    public String rule() {
        return rule;
    }

    double of(LoadRow row) {
        return switch (this) {
            case P50 -> row.latency().p50() / 1e3;
            case P95 -> row.latency().p95() / 1e3;
            case P99 -> row.latency().p99() / 1e3;
            case ERROR_RATE -> row.errorRate() * 100;
        };
    }

    /** A value with its unit. */
    String text(double number) {
        return this == ERROR_RATE
                ? String.format(Locale.ROOT, "%.2f %%", number)
                : String.format(Locale.ROOT, "%.1f ms", number);
    }

    /** The words for it. */
    String words() {
        return this == ERROR_RATE ? "error rate" : name().toLowerCase(Locale.ROOT) + " latency";
    }
}
