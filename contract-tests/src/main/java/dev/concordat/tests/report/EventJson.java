package dev.concordat.tests.report;

import dev.concordat.core.finding.Severity;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.wire.WireResponse;
import java.util.Locale;

/**
 * An event as one line of JSON. Stable: members are only ever added.
 *
 * <pre>
 * started:  formatVersion 1; title, spec, url, seed, operations, cases
 * exchange: case, method, target, status (0 where no answer came), bytes, milliseconds, failure
 * finding:  as in report.json; the counts there are those at the end, and here 1
 * finished: requests, inconclusive (text or null), findings{error, warning, info}, operations{passed, failed, ...}
 * </pre>
 */
final class EventJson {

    private EventJson() {}

    /** The line with its end, "" for what is no event of its own: that a case has ended. */
    static String line(RunEvent event) {
        JsonObject object = object(event);
        return object.members().isEmpty() ? "" : object.toJson() + "\n";
    }

    private static JsonObject object(RunEvent event) {
        if (event instanceof RunEvent.Started started) {
            return Json.object(
                    "event", Json.text("started"),
                    "formatVersion", JsonNumber.of(1),
                    "title", Json.text(started.title()),
                    "spec", Json.text(started.spec()),
                    "url", Json.text(started.url()),
                    "seed", JsonNumber.of(started.seed()),
                    "operations", JsonNumber.of(started.operations()),
                    "cases", JsonNumber.of(started.cases()));
        }
        if (event instanceof RunEvent.Exchanged exchanged) {
            WireResponse response = exchanged.response();
            return Json.object(
                    "event", Json.text("exchange"),
                    "case", Json.text(exchanged.scenario()),
                    "method", Json.text(exchanged.request().method()),
                    "target", Json.text(exchanged.request().target()),
                    "status", JsonNumber.of(response == null ? 0 : response.status()),
                    "bytes",
                            JsonNumber.of(response == null ? 0 : response.body().size()),
                    "milliseconds", JsonNumber.of(exchanged.elapsed().toMillis()),
                    "failure", Json.text(exchanged.failure()));
        }
        if (event instanceof RunEvent.Found found) {
            return Json.object("event", Json.text("finding"), "finding", JsonReport.finding(found.finding()));
        }
        return event instanceof RunEvent.Finished finished ? finished(finished.result()) : Json.object();
    }

    private static JsonObject finished(RunResult result) {
        JsonObject findings = Json.object();
        for (Severity severity : Severity.values()) {
            findings = findings.with(severity.name().toLowerCase(Locale.ROOT), count(result.count(severity)));
        }
        JsonObject operations = Json.object();
        for (OperationVerdict verdict : OperationVerdict.values()) {
            operations = operations.with(verdict.text(), count(result.count(verdict)));
        }
        return Json.object(
                "event", Json.text("finished"),
                "requests", JsonNumber.of(result.requests()),
                "inconclusive", Json.text(result.inconclusive()),
                "findings", findings,
                "operations", operations);
    }

    private static JsonValue count(long number) {
        return JsonNumber.of(number);
    }
}
