package dev.concordat.tests.pact;

import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.tests.pact.SmallBroker.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The small broker's matrix: which versions of the consumers meet which version of the provider in an environment, and
 * what was published about both.
 *
 * @param versions of the consumers, by which number the results are known
 * @param deployed versions of the provider by environment; the main branch is the environment without a name
 */
record SmallMatrix(
        URIs urls,
        String provider,
        List<Version> versions,
        Map<String, String> deployed,
        Map<String, JsonObject> results) {

    /** Where the broker has what a row is about. */
    interface URIs {
        String of(String path);
    }

    /** The answer of the resource {@code can-i-deploy}; null where the environment is unknown. */
    @Nullable
    String answer(String pacticipant, String version, String environment) {
        if (!environment.isEmpty()
                && !deployed.containsKey(environment)
                && versions.stream().noneMatch(each -> each.environments().contains(environment))) {
            return null;
        }
        boolean ofProvider = pacticipant.equals(provider);
        String meets = ofProvider ? version : deployed.get(environment);
        List<String> rows = new ArrayList<>();
        int failed = 0;
        int unknown = 0;
        for (int i = 0; i < versions.size(); i++) {
            Version each = versions.get(i);
            boolean counts = ofProvider
                    ? environment.isEmpty()
                            ? each.branch().equals("main")
                            : each.environments().contains(environment)
                    : each.consumer().equals(pacticipant) && each.number().equals(version);
            if (counts) {
                JsonObject result = results.get("" + i);
                boolean about =
                        result != null && new JsonString("" + meets).equals(result.get("providerApplicationVersion"));
                boolean kept = about && new JsonBoolean(true).equals(result.get("success"));
                failed += about && !kept ? 1 : 0;
                unknown += about ? 0 : 1;
                rows.add(row(i, each, about ? meets : null, about ? kept : null));
            }
        }
        boolean known = ofProvider
                ? deployed.containsValue(version)
                        || results.values().stream()
                                .anyMatch(result ->
                                        new JsonString(version).equals(result.get("providerApplicationVersion")))
                : !rows.isEmpty();
        String deployable = !known || failed > 0 ? "false" : unknown > 0 ? "null" : "true";
        String reason = !known
                ? "No pacts or verifications have been published for version " + version + " of " + pacticipant
                : deployable.equals("true")
                        ? "All required verification results are published and successful"
                        : failed + " failed, " + unknown + " unknown";
        return """
                {"summary": {"deployable": %s, "reason": "%s"},
                 "notices": [{"type": "%s", "text": "%s"}],
                 "matrix": [%s]}""".formatted(
                        deployable,
                        reason,
                        deployable.equals("true") ? "success" : "error",
                        reason,
                        known ? String.join(",", rows) : "");
    }

    private String row(int index, Version version, @Nullable String meets, @Nullable Boolean success) {
        return """
                {"consumer": {"name": "%s", "version": {"number": "%s"}},
                 "provider": {"name": "%s", "version": %s},
                 "pact": {"_links": {"self": {"href": "%s"}}},
                 "verificationResult": %s}""".formatted(
                        version.consumer(),
                        version.number(),
                        provider,
                        meets == null ? "null" : "{\"number\": \"" + meets + "\"}",
                        urls.of("/pacts/" + index),
                        success == null
                                ? "null"
                                : "{\"success\": " + success + ", \"_links\": {\"self\": {\"href\": \""
                                        + urls.of("/results/" + index) + "\"}}}");
    }
}
