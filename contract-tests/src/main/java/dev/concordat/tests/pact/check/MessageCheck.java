package dev.concordat.tests.pact.check;

import au.com.dius.pact.core.matchers.MatchingContext;
import au.com.dius.pact.core.model.v4.MessageContents;
import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.RequestBody;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.JsonDocument;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.wire.Content;
import dev.concordat.core.wire.MediaTypes;
import dev.concordat.tests.pact.MessageMatching;
import dev.concordat.tests.pact.PactMessage;
import dev.concordat.tests.pact.PactPlace;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a consumer relies on in a message is promised by the webhook or callback that sends it. Metadata is not compared:
 * what carries a message is no business of the document.
 *
 * @param sent the webhook or callback
 * @param expected one message
 * @param place of the message in the pact file
 */
record MessageCheck(Contract contract, Operation sent, MessageContents expected, SpecCursor place, Wording words) {

    List<Finding> findings() {
        String type = Objects.requireNonNullElse(expected.getContentType().getBaseType(), "application/json");
        RequestBody body = sent.requestBody();
        if (!expected.getContents().isPresent()) {
            return List.of();
        }
        MediaType declared =
                body == null ? null : MediaTypes.select(body.content(), type).orElse(null);
        if (body == null || declared == null) {
            String ranges = body == null
                    ? "no body"
                    : body.content().stream().map(MediaType::range).collect(Collectors.joining(", "));
            return List.of(words.broken(
                    "pact-undocumented-content-type",
                    "a message of type " + type + " is expected; " + sent.key() + " sends " + ranges,
                    "declare it at " + sent.location() + ", or expect a declared one",
                    at()));
        }
        SchemaId schema = declared.schema();
        JsonValue example = example(type);
        if (example == null) {
            return List.of(words.noted(
                    "pact-not-judged",
                    "the expected message is not compared with the document: only JSON and text are",
                    "compare it by hand with " + declared.location(),
                    at()));
        }
        if (schema == null) {
            return List.of(words.unpromised(
                    "pact-unpromised-value",
                    "the document has no schema for what " + sent.key() + " sends",
                    "add one at " + declared.location(),
                    at()));
        }
        MatchingContext rules = new MatchingContext(expected.getMatchingRules().rulesForCategory("body"), true);
        return BodyFindings.of(
                contract, schema, words, place, BodyExpectations.of(example, rules), value -> refuses(value, type));
    }

    private boolean refuses(JsonValue value, String type) {
        String text = type.equals("text/plain") && value instanceof JsonString string ? string.value() : value.toJson();
        return MessageMatching.refuses(expected, new PactMessage(Content.of(text), type, Map.of()));
    }

    private @Nullable JsonValue example(String type) {
        String text = expected.getContents().valueAsString();
        if (type.endsWith("json")) {
            return JsonDocument.parse("message", text).value();
        }
        return type.equals("text/plain") ? new JsonString(text) : null;
    }

    private SourceLocation at() {
        return PactPlace.body(place, List.of());
    }
}
