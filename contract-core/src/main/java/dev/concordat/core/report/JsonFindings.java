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
import java.util.Locale;
import java.util.Map;

/** {@code {"findings": [{ruleId, severity, message, hint?, source, line?, column?, pointer}]}}. */
final class JsonFindings {

    private JsonFindings() {}

    static String render(List<Finding> findings) {
        List<JsonValue> items = findings.stream().map(JsonFindings::finding).toList();
        return new JsonObject(Map.of("findings", new JsonArray(items))).toJson() + "\n";
    }

    private static JsonValue finding(Finding finding) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("ruleId", new JsonString(finding.ruleId()));
        members.put("severity", new JsonString(finding.severity().name().toLowerCase(Locale.ROOT)));
        members.put("message", new JsonString(finding.message()));
        if (finding.hint() != null) {
            members.put("hint", new JsonString(finding.hint()));
        }
        SourceLocation location = finding.location();
        members.put("source", new JsonString(location.source()));
        if (location.line() > 0) {
            members.put("line", JsonNumber.of(location.line()));
            members.put("column", JsonNumber.of(location.column()));
        }
        members.put("pointer", new JsonString(location.pointer()));
        return new JsonObject(members);
    }
}
