package dev.concordat.tests.report;

import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.tests.load.Comparison;
import dev.concordat.tests.load.Latency;
import dev.concordat.tests.load.LoadResult;
import dev.concordat.tests.load.LoadRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a service bore a load, as JSON; {@link JsonReport} describes it. */
final class JsonLoad {

    private JsonLoad() {}

    static JsonValue of(@Nullable LoadResult load) {
        if (load == null) {
            return JsonNull.NULL;
        }
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("rate", number(load.rate(), 3));
        members.put("durationMillis", JsonNumber.of(load.duration().toMillis()));
        members.put("total", row(load.total()));
        members.put(
                "operations",
                new JsonArray(load.operations().stream().map(JsonLoad::row).toList()));
        members.put("comparison", comparison(load.comparison()));
        return new JsonObject(members);
    }

    private static JsonValue comparison(@Nullable Comparison comparison) {
        if (comparison == null) {
            return JsonNull.NULL;
        }
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("baselineUrl", new JsonString(comparison.url()));
        members.put("baseline", row(comparison.baseline()));
        comparison.ratios().forEach(ratio -> members.put(ratio.metric().name().toLowerCase(Locale.ROOT), ratio(ratio)));
        return new JsonObject(members);
    }

    private static JsonValue ratio(Comparison.Ratio ratio) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("baselineMillis", millis(ratio.baseline()));
        members.put("candidateMillis", millis(ratio.candidate()));
        members.put("ratio", number(ratio.ratio(), 4));
        members.put("lower", number(ratio.lower(), 4));
        members.put("upper", Double.isInfinite(ratio.upper()) ? JsonNull.NULL : number(ratio.upper(), 4));
        members.put("verdict", new JsonString(ratio.verdict().text()));
        return new JsonObject(members);
    }

    private static JsonValue row(LoadRow row) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("operation", new JsonString(row.operation()));
        members.put("signature", new JsonString(row.signature()));
        members.put("due", JsonNumber.of(row.due()));
        members.put("answered", JsonNumber.of(row.answered()));
        members.put("errors", JsonNumber.of(row.errors()));
        members.put("throttled", JsonNumber.of(row.throttled()));
        members.put("heldBack", JsonNumber.of(row.heldBack()));
        members.put("rate", number(row.rate(), 3));
        members.put("errorRate", number(row.errorRate(), 6));
        members.put("latencyMillis", latency(row.latency()));
        return new JsonObject(members);
    }

    private static JsonValue latency(Latency latency) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("p50", millis(latency.p50()));
        members.put("p95", millis(latency.p95()));
        members.put("p99", millis(latency.p99()));
        members.put("max", millis(latency.max()));
        members.put(
                "curve",
                new JsonArray(latency.curve().stream()
                        .map(point -> (JsonValue)
                                new JsonArray(java.util.List.of(number(point.percentile(), 3), millis(point.micros()))))
                        .toList()));
        return new JsonObject(members);
    }

    private static JsonNumber millis(long micros) {
        return new JsonNumber(BigDecimal.valueOf(micros, 3));
    }

    private static JsonNumber number(double value, int digits) {
        return new JsonNumber(new BigDecimal(value).setScale(digits, RoundingMode.HALF_UP));
    }
}
