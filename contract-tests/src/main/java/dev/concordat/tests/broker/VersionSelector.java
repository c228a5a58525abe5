package dev.concordat.tests.broker;

import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Says which versions of the consumers are meant: a consumer version selector of the Pact Broker
 * (docs.pact.io/pact_broker/advanced_topics/consumer_version_selectors).
 *
 * @param text as a user writes it, see {@link #parse}
 * @param json as the broker reads it
 */
public record VersionSelector(String text, JsonObject json) {

    /** What {@link #parse} reads, for messages. */
    public static final String FORMS =
            "main, matching-branch, branch=NAME, deployed-or-released, deployed=ENVIRONMENT, "
                    + "released=ENVIRONMENT, environment=ENVIRONMENT, latest, latest-tag=NAME, tag=NAME; each may end in "
                    + "@CONSUMER";

    /**
     * Reads a selector such as {@code main}, {@code branch=feat/x} or {@code deployed=production@web-shop}.
     *
     * @throws IllegalArgumentException for any other text, with the forms that there are
     */
    public static VersionSelector parse(String text) {
        int at = text.lastIndexOf('@');
        String selection = at < 0 ? text : text.substring(0, at);
        int equals = selection.indexOf('=');
        String word = equals < 0 ? selection : selection.substring(0, equals);
        String name = equals < 0 ? "" : selection.substring(equals + 1);
        Map<String, JsonValue> members = new LinkedHashMap<>();
        boolean incomplete = text.endsWith("@") || selection.endsWith("=");
        switch (incomplete ? "" : word + (name.isEmpty() ? "" : "=")) {
            case "main" -> members.put("mainBranch", new JsonBoolean(true));
            case "matching-branch" -> members.put("matchingBranch", new JsonBoolean(true));
            case "deployed-or-released" -> members.put("deployedOrReleased", new JsonBoolean(true));
            case "latest" -> members.put("latest", new JsonBoolean(true));
            case "branch=" -> members.put("branch", new JsonString(name));
            case "tag=" -> members.put("tag", new JsonString(name));
            case "environment=" -> members.put("environment", new JsonString(name));
            case "latest-tag=" -> {
                members.put("tag", new JsonString(name));
                members.put("latest", new JsonBoolean(true));
            }
            case "deployed=", "released=" -> {
                members.put(word, new JsonBoolean(true));
                members.put("environment", new JsonString(name));
            }
            default -> throw new IllegalArgumentException("\"" + text + "\" is no selector; there are: " + FORMS);
        }
        if (at >= 0) {
            members.put("consumer", new JsonString(text.substring(at + 1)));
        }
        return new VersionSelector(text, new JsonObject(members));
    }

    /** Whether it is usual that no consumer has such a version: few changes have a branch on both sides. */
    boolean mayBeEmpty() {
        return json.get("matchingBranch") != null;
    }
}
