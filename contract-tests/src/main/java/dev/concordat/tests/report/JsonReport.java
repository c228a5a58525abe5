package dev.concordat.tests.report;

import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonValue;
import dev.concordat.tests.check.FaultCode;
import dev.concordat.tests.plan.Shard;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The result as JSON. Stable: members are only ever added.
 *
 * <pre>
 * formatVersion 1; title, spec, url, seed, requests; inconclusive (text or null);
 *               shard{index, count} (null: the whole run)
 * operations[]: key, method, path, location, verdict, requests, findings, cases{phase: {passed, failed, inconclusive, notTested}},
 *               statuses[]: {status, seen, reason}, notTested[]: {what, reason, count}
 * findings[]:   check, faultCode (number of Web Fuzzing Commons 0.9.0 or null), severity, operation, signature, place, message,
 *               hint, location{source, line, column, pointer}, count,
 *               sample{why, curl, status, headers, body, test (Java source of a JUnit test)}
 * load:         null without one; rate (wanted), durationMillis, total, operations[]: {operation, signature, due, answered,
 *               errors, throttled, heldBack, rate (reached), errorRate (0 to 1),
 *               latencyMillis{p50, p95, p99, max, curve[]: [percentile, milliseconds]}};
 *               comparison: null without one; baselineUrl, baseline: as total, p50 and p99: {baselineMillis,
 *               candidateMillis, ratio, lower, upper (99 % interval; null: too few answers), verdict}
 * pacts:        only where pacts were verified, too; interactions[]: {consumer, provider, description, location, verdict,
 *               blame (null: nobody), triangle{serviceWithSpec, serviceWithPact, pactWithSpec}};
 *               findings[]: {rule, severity, message, hint, location}
 * </pre>
 */
public final class JsonReport {

    private JsonReport() {}

    public static String render(RunResult result) {
        JsonObject report = Json.object(
                "formatVersion", JsonNumber.of(1),
                "title", Json.text(result.title()),
                "spec", Json.text(result.spec()),
                "url", Json.text(result.url()),
                "seed", JsonNumber.of(result.seed()),
                "requests", JsonNumber.of(result.requests()),
                "inconclusive", Json.text(result.inconclusive()),
                "shard", shard(result.shard()),
                "operations", Json.array(result.operations(), JsonReport::operation),
                "findings", Json.array(result.findings(), JsonReport::finding),
                "load", JsonLoad.of(result.load()));
        for (ReportPart part : result.parts()) {
            report = report.with(part.name(), part.json());
        }
        return report.toJson() + "\n";
    }

    private static JsonValue operation(OperationResult operation) {
        Map<String, JsonValue> cases = new LinkedHashMap<>();
        operation
                .cases()
                .forEach((phase, count) -> cases.put(
                        phase,
                        Json.object(
                                "passed", JsonNumber.of(count.passed()),
                                "failed", JsonNumber.of(count.failed()),
                                "inconclusive", JsonNumber.of(count.inconclusive()),
                                "notTested", JsonNumber.of(count.notTested()))));
        return Json.object(
                "key", Json.text(operation.key()),
                "method", Json.text(operation.method()),
                "path", Json.text(operation.path()),
                "location", Json.location(operation.location()),
                "verdict", Json.text(operation.verdict().text()),
                "requests", JsonNumber.of(operation.requests()),
                "findings", JsonNumber.of(operation.findings()),
                "cases", new JsonObject(cases),
                "statuses",
                        Json.array(
                                operation.statuses(),
                                status -> Json.object(
                                        "status", Json.text(status.status()),
                                        "seen", JsonNumber.of(status.seen()),
                                        "reason", Json.text(status.reason()))),
                "notTested",
                        Json.array(
                                operation.gaps(),
                                gap -> Json.object(
                                        "what", Json.text(gap.what()),
                                        "reason", Json.text(gap.reason()),
                                        "count", JsonNumber.of(gap.count()))));
    }

    static JsonValue finding(RunFinding finding) {
        return Json.object(
                "check", Json.text(finding.checkId()),
                "faultCode", faultCode(finding.checkId()),
                "severity", Json.text(finding.severity().name().toLowerCase(Locale.ROOT)),
                "operation", Json.text(finding.operation()),
                "signature", Json.text(finding.signature()),
                "place", Json.text(finding.place()),
                "message", Json.text(finding.message()),
                "hint", Json.text(finding.hint()),
                "location", Json.location(finding.location()),
                "count", JsonNumber.of(finding.count()),
                "sample",
                        Json.object(
                                "why", Json.text(finding.sample().why()),
                                "curl", Json.text(finding.sample().curl()),
                                "status", JsonNumber.of(finding.sample().status()),
                                "headers", Json.text(finding.sample().headers()),
                                "body", Json.text(finding.sample().body()),
                                "test", Json.text(finding.sample().test())));
    }

    private static JsonValue shard(Shard shard) {
        return shard.isWhole()
                ? JsonNull.NULL
                : Json.object("index", JsonNumber.of(shard.index()), "count", JsonNumber.of(shard.count()));
    }

    private static JsonValue faultCode(String check) {
        OptionalInt code = FaultCode.of(check);
        return code.isPresent() ? JsonNumber.of(code.getAsInt()) : JsonNull.NULL;
    }
}
