package dev.concordat.tests.report;

import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The result as JSON. Stable: members are only ever added.
 *
 * <pre>
 * formatVersion 1; title, spec, url, seed, requests; inconclusive (text or null)
 * operations[]: key, method, path, location, verdict, requests, cases{phase: {passed, failed, inconclusive, notTested}},
 *               statuses[]: {status, seen, reason}, notTested[]: {what, reason, count}
 * findings[]:   check, severity, operation, signature, message, hint, location{source, line, column, pointer}, count,
 *               sample{why, curl, status, headers, body}
 * load:         null without one; rate (wanted), durationMillis, total, operations[]: {operation, signature, due, answered,
 *               errors, throttled, heldBack, rate (reached), errorRate (0 to 1),
 *               latencyMillis{p50, p95, p99, max, curve[]: [percentile, milliseconds]}};
 *               comparison: null without one; baselineUrl, baseline: as total, p50 and p99: {baselineMillis,
 *               candidateMillis, ratio, lower, upper (99 % interval; null: too few answers), verdict}
 * </pre>
 */
public final class JsonReport {

    private JsonReport() {}

    public static String render(RunResult result) {
        return object(
                                "formatVersion", JsonNumber.of(1),
                                "title", text(result.title()),
                                "spec", text(result.spec()),
                                "url", text(result.url()),
                                "seed", JsonNumber.of(result.seed()),
                                "requests", JsonNumber.of(result.requests()),
                                "inconclusive", text(result.inconclusive()),
                                "operations", array(result.operations(), JsonReport::operation),
                                "findings", array(result.findings(), JsonReport::finding),
                                "load", JsonLoad.of(result.load()))
                        .toJson()
                + "\n";
    }

    private static JsonValue operation(OperationResult operation) {
        Map<String, JsonValue> cases = new LinkedHashMap<>();
        operation
                .cases()
                .forEach((phase, count) -> cases.put(
                        phase,
                        object(
                                "passed", JsonNumber.of(count.passed()),
                                "failed", JsonNumber.of(count.failed()),
                                "inconclusive", JsonNumber.of(count.inconclusive()),
                                "notTested", JsonNumber.of(count.notTested()))));
        return object(
                "key", text(operation.key()),
                "method", text(operation.method()),
                "path", text(operation.path()),
                "location", location(operation.location()),
                "verdict", text(operation.verdict().text()),
                "requests", JsonNumber.of(operation.requests()),
                "cases", new JsonObject(cases),
                "statuses",
                        array(
                                operation.statuses(),
                                status -> object(
                                        "status", text(status.status()),
                                        "seen", JsonNumber.of(status.seen()),
                                        "reason", text(status.reason()))),
                "notTested",
                        array(
                                operation.gaps(),
                                gap -> object(
                                        "what", text(gap.what()),
                                        "reason", text(gap.reason()),
                                        "count", JsonNumber.of(gap.count()))));
    }

    static JsonValue finding(RunFinding finding) {
        return object(
                "check", text(finding.checkId()),
                "severity", text(finding.severity().name().toLowerCase(Locale.ROOT)),
                "operation", text(finding.operation()),
                "signature", text(finding.signature()),
                "message", text(finding.message()),
                "hint", text(finding.hint()),
                "location", location(finding.location()),
                "count", JsonNumber.of(finding.count()),
                "sample",
                        object(
                                "why", text(finding.sample().why()),
                                "curl", text(finding.sample().curl()),
                                "status", JsonNumber.of(finding.sample().status()),
                                "headers", text(finding.sample().headers()),
                                "body", text(finding.sample().body())));
    }

    private static JsonValue location(dev.concordat.core.finding.SourceLocation location) {
        return object(
                "source", text(location.source()),
                "line", JsonNumber.of(location.line()),
                "column", JsonNumber.of(location.column()),
                "pointer", text(location.pointer()));
    }

    private static JsonValue text(@Nullable String text) {
        return text == null ? JsonNull.NULL : new JsonString(text);
    }

    private static <T> JsonArray array(List<T> items, Function<T, JsonValue> each) {
        return new JsonArray(items.stream().map(each).toList());
    }

    private static JsonObject object(Object... namesAndValues) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], (JsonValue) namesAndValues[i + 1]);
        }
        return new JsonObject(members);
    }
}
