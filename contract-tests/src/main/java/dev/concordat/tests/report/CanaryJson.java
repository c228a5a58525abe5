package dev.concordat.tests.report;

import dev.concordat.core.finding.Severity;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The comparison of two versions as JSON. Stable: members are only ever added.
 *
 * <pre>
 * formatVersion 1; title, stable, candidate, seed, cases, taken; verdict (passed, failed, inconclusive);
 * inconclusive (text or null); findings[]: as in the report of verify
 * </pre>
 */
public final class CanaryJson {

    private CanaryJson() {}

    public static String render(CanaryResult result, Severity threshold) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("formatVersion", JsonNumber.of(1));
        members.put("title", new JsonString(result.title()));
        members.put("stable", new JsonString(result.stable()));
        members.put("candidate", new JsonString(result.candidate()));
        members.put("seed", JsonNumber.of(result.seed()));
        members.put("cases", JsonNumber.of(result.cases()));
        members.put("taken", JsonNumber.of(result.taken()));
        members.put(
                "verdict",
                new JsonString(
                        switch (result.exitCode(threshold)) {
                            case 0 -> "passed";
                            case 1 -> "failed";
                            default -> "inconclusive";
                        }));
        String inconclusive = result.inconclusive();
        members.put("inconclusive", inconclusive == null ? JsonNull.NULL : new JsonString(inconclusive));
        members.put(
                "findings",
                new JsonArray(
                        result.findings().stream().map(JsonReport::finding).toList()));
        return new JsonObject(members).toJson() + "\n";
    }
}
