package dev.concordat.tests.report;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.JsonDocument;
import dev.concordat.tests.plan.Shard;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what {@link JsonReport} has written. */
public final class ReportReader {

    /** Nothing else of a report is understood, and what is not understood must not get lost. */
    private static final Set<String> READ = Set.of(
            "formatVersion",
            "title",
            "spec",
            "url",
            "seed",
            "requests",
            "inconclusive",
            "shard",
            "operations",
            "findings",
            "load");

    private ReportReader() {}

    /** The result, or the one finding that says why the text is no report. */
    public static Result<RunResult> read(String source, String text) {
        JsonValue value = JsonDocument.parse(source, text).value();
        try {
            if (value == null) {
                throw new NoReport("it is not JSON");
            }
            return Result.of(result(new Members(value)));
        } catch (NoReport unreadable) {
            return Result.failed(List.of(new Finding(
                    "report-unreadable",
                    Severity.ERROR,
                    "this is no report.json of verify: " + unreadable.getMessage(),
                    "give the report.json that `verify --report-dir` of this version has written",
                    new SourceLocation(source, 1, 1, ""))));
        }
    }

    private static RunResult result(Members report) {
        if (report.number("formatVersion") != 1) {
            throw new NoReport("formatVersion is not 1");
        }
        if (report.get("load") != JsonNull.NULL) {
            throw new NoReport("it holds a load, and loads cannot be joined; merge reports of runs without --rate");
        }
        for (String name : report.all().keySet()) {
            if (!READ.contains(name)) {
                throw new NoReport("it holds " + name + ", which cannot be joined; merge reports of runs without");
            }
        }
        JsonValue shard = report.get("shard");
        return new RunResult(
                report.text("title"),
                report.text("spec"),
                report.text("url"),
                report.number("seed"),
                report.count("requests"),
                report.list("operations", ReportReader::operation),
                report.list("findings", ReportReader::finding),
                null,
                report.textOrNull("inconclusive"),
                shard == JsonNull.NULL ? Shard.WHOLE : shard(new Members(shard)));
    }

    private static Shard shard(Members shard) {
        try {
            return new Shard(shard.count("index"), shard.count("count"));
        } catch (IllegalArgumentException wrong) {
            throw new NoReport(String.valueOf(wrong.getMessage()));
        }
    }

    private static OperationResult operation(Members operation) {
        Map<String, CaseCount> cases = new LinkedHashMap<>();
        operation.members("cases").all().forEach((phase, value) -> {
            Members count = new Members(value);
            cases.put(
                    phase,
                    new CaseCount(
                            count.count("passed"),
                            count.count("failed"),
                            count.count("inconclusive"),
                            count.count("notTested")));
        });
        String verdict = operation.text("verdict");
        return new OperationResult(
                operation.text("key"),
                operation.text("method"),
                operation.text("path"),
                location(operation.members("location")),
                Arrays.stream(OperationVerdict.values())
                        .filter(each -> each.text().equals(verdict))
                        .findFirst()
                        .orElseThrow(() -> new NoReport("no verdict: " + verdict)),
                operation.count("requests"),
                cases,
                operation.list(
                        "statuses",
                        status ->
                                new StatusCoverage(status.text("status"), status.count("seen"), status.text("reason"))),
                operation.list("notTested", gap -> new Gap(gap.text("what"), gap.text("reason"), gap.count("count"))),
                operation.count("findings"));
    }

    private static RunFinding finding(Members finding) {
        Members sample = finding.members("sample");
        String severity = finding.text("severity");
        return new RunFinding(
                finding.text("check"),
                Arrays.stream(Severity.values())
                        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(severity))
                        .findFirst()
                        .orElseThrow(() -> new NoReport("no severity: " + severity)),
                finding.text("operation"),
                finding.text("signature"),
                finding.text("place"),
                finding.text("message"),
                finding.textOrNull("hint"),
                location(finding.members("location")),
                finding.count("count"),
                new Sample(
                        sample.text("why"),
                        sample.text("curl"),
                        sample.count("status"),
                        sample.text("headers"),
                        sample.text("body"),
                        sample.text("test")));
    }

    private static SourceLocation location(Members location) {
        return new SourceLocation(
                location.text("source"), location.count("line"), location.count("column"), location.text("pointer"));
    }

    /** Something is not as a report has it. */
    private static final class NoReport extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoReport(String message) {
            super(message, null, false, false);
        }
    }

    /** The members of an object, of which each must be as it is asked for. */
    private record Members(Map<String, JsonValue> all) {

        Members(JsonValue value) {
            this(value instanceof JsonObject object ? object.members() : wrong("an object is missing"));
        }

        private static Map<String, JsonValue> wrong(String message) {
            throw new NoReport(message);
        }

        JsonValue get(String name) {
            return all.getOrDefault(name, JsonNull.NULL);
        }

        Members members(String name) {
            return new Members(get(name));
        }

        @Nullable
        String textOrNull(String name) {
            return get(name) == JsonNull.NULL ? null : text(name);
        }

        String text(String name) {
            if (get(name) instanceof JsonString string) {
                return string.value();
            }
            throw new NoReport("no text: " + name);
        }

        long number(String name) {
            if (get(name) instanceof JsonNumber number && number.isInteger()) {
                try {
                    return number.value().longValueExact();
                } catch (ArithmeticException large) {
                    throw new NoReport("too large: " + name);
                }
            }
            throw new NoReport("no whole number: " + name);
        }

        int count(String name) {
            long number = number(name);
            if (number < 0 || number > Integer.MAX_VALUE) {
                throw new NoReport("no count: " + name);
            }
            return (int) number;
        }

        <T> List<T> list(String name, Function<Members, T> each) {
            if (get(name) instanceof JsonArray array) {
                return array.items().stream().map(Members::new).map(each).toList();
            }
            throw new NoReport("no list: " + name);
        }
    }
}
