package dev.concordat.tests.broker;

import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** A verification result as the broker reads it (pact_broker, verification results resource). */
final class ResultBody {

    private ResultBody() {}

    static JsonObject of(VerificationResult result, Publication publication) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("success", new JsonBoolean(result.success()));
        members.put("providerApplicationVersion", new JsonString(publication.version()));
        if (publication.buildUrl() != null) {
            members.put("buildUrl", new JsonString(publication.buildUrl().toString()));
        }
        members.put("verifiedBy", object("implementation", "Concordat", "version", version()));
        members.put("testResults", array(result.tests(), ResultBody::test));
        return new JsonObject(members);
    }

    private static JsonValue test(VerificationResult.Test test) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        if (test.interaction() != null) {
            members.put("interactionId", new JsonString(test.interaction()));
        }
        members.put("success", new JsonBoolean(test.success()));
        if (!test.mismatches().isEmpty()) {
            members.put("mismatches", array(test.mismatches(), ResultBody::mismatch));
        }
        if (test.problem() != null) {
            members.put("exceptions", JsonArray.of(object("message", test.problem())));
        }
        return new JsonObject(members);
    }

    private static JsonValue mismatch(VerificationResult.Mismatch mismatch) {
        return object(
                "attribute",
                mismatch.attribute(),
                "identifier",
                mismatch.identifier(),
                "description",
                mismatch.description());
    }

    private static <T> JsonArray array(List<T> items, Function<T, JsonValue> json) {
        return new JsonArray(items.stream().map(json).toList());
    }

    private static JsonObject object(String... namesAndValues) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put(namesAndValues[i], new JsonString(namesAndValues[i + 1]));
        }
        return new JsonObject(members);
    }

    private static String version() {
        return Objects.requireNonNullElse(ResultBody.class.getPackage().getImplementationVersion(), "development");
    }
}
