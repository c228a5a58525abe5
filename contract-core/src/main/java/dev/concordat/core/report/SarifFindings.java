package dev.concordat.core.report;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** SARIF 2.1.0 (OASIS), with the lines of the document as regions. */
final class SarifFindings {

    private SarifFindings() {}

    static String render(List<Finding> findings) {
        JsonValue rules = array(findings.stream()
                .map(Finding::ruleId)
                .distinct()
                .sorted()
                .map(id -> object("id", text(id)))
                .toList());
        JsonValue driver = object("name", text("concordat"), "rules", rules);
        JsonValue run = object(
                "tool",
                object("driver", driver),
                "results",
                array(findings.stream().map(SarifFindings::result).toList()));
        return object(
                                "$schema", text("https://json.schemastore.org/sarif-2.1.0.json"),
                                "version", text("2.1.0"),
                                "runs", JsonArray.of(run))
                        .toJson()
                + "\n";
    }

    private static JsonValue result(Finding finding) {
        String level = switch (finding.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
        String message = finding.hint() == null ? finding.message() : finding.message() + "\n" + finding.hint();
        return object(
                "ruleId", text(finding.ruleId()),
                "level", text(level),
                "message", object("text", text(message)),
                "locations", JsonArray.of(location(finding.location())));
    }

    private static JsonValue location(SourceLocation location) {
        JsonObject physical = object("artifactLocation", object("uri", text(location.source())));
        if (location.line() > 0) {
            physical = physical.with(
                    "region",
                    object(
                            "startLine",
                            JsonNumber.of(location.line()),
                            "startColumn",
                            JsonNumber.of(location.column())));
        }
        JsonObject place = object("physicalLocation", physical);
        return location.pointer().isEmpty()
                ? place
                : place.with("logicalLocations", JsonArray.of(object("fullyQualifiedName", text(location.pointer()))));
    }

    private static JsonObject object(Object... members) {
        Map<String, JsonValue> named = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            named.put((String) members[i], (JsonValue) members[i + 1]);
        }
        return new JsonObject(named);
    }

    private static JsonValue array(List<? extends JsonValue> items) {
        return new JsonArray(List.copyOf(items));
    }

    private static JsonString text(String value) {
        return new JsonString(value);
    }
}
