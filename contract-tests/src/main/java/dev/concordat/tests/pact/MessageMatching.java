package dev.concordat.tests.pact;

import au.com.dius.pact.core.matchers.Matching;
import au.com.dius.pact.core.matchers.MatchingContext;
import au.com.dius.pact.core.model.ContentType;
import au.com.dius.pact.core.model.Interaction;
import au.com.dius.pact.core.model.OptionalBody;
import au.com.dius.pact.core.model.V4Interaction;
import au.com.dius.pact.core.model.v4.MessageContents;
import au.com.dius.pact.provider.ResponseComparison;
import dev.concordat.tests.pact.PactMismatch.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** pact-jvm's matchers, applied to one message. */
public final class MessageMatching {

    private static final String CONTENT_TYPE = "contentType";

    private MessageMatching() {}

    /**
     * Where the message is not what the consumer relies on.
     *
     * @param interaction a message, or a synchronous message with one response
     * @param words puts what is found into words
     */
    static List<PactMismatch> mismatches(Interaction interaction, PactMessage actual, PactMismatches words) {
        return mismatches(expected(interaction).get(0), interaction.getDescription(), actual, words);
    }

    /** Whether the consumer refuses these contents in place of those that it expects. */
    public static boolean refuses(MessageContents expected, PactMessage actual) {
        PactMismatches words = new PactMismatches(PactCredentials.none().mask());
        return mismatches(expected, "", actual, words).stream().anyMatch(mismatch -> mismatch.part() == Part.BODY);
    }

    private static List<PactMismatch> mismatches(
            MessageContents expected, String description, PactMessage actual, PactMismatches words) {
        ContentType type = actual.contentType() == null
                ? ContentType.getUNKNOWN()
                : ContentType.Companion.fromString(actual.contentType());
        OptionalBody body = actual.contents().isEmpty()
                ? OptionalBody.Companion.missing()
                : OptionalBody.Companion.body(actual.contents().bytes(), type);
        Map<String, @Nullable Object> metadata = new LinkedHashMap<>(actual.metadata());
        if (actual.contentType() != null) {
            metadata.putIfAbsent(CONTENT_TYPE, actual.contentType());
        }
        List<PactMismatch> mismatches = new ArrayList<>(contentType(expected.getContentType(), type, words));
        boolean otherType = !mismatches.isEmpty();
        Matching.compareMessageMetadata(expected.getMetadata(), metadata, context(expected, "metadata")).stream()
                .filter(mismatch -> !(otherType && isContentType(mismatch.getKey())))
                .map(words::of)
                .forEach(mismatches::add);
        if (!otherType) {
            V4Interaction.SynchronousMessages answered = new V4Interaction.SynchronousMessages(
                    description, List.of(), new MessageContents(), List.of(expected));
            ResponseComparison.Companion.compareMessageBody(answered, body, context(expected, "body")).stream()
                    .map(words::of)
                    .forEach(mismatches::add);
        }
        return mismatches.stream().distinct().toList();
    }

    /**
     * What the consumer expects: one message, or the responses of a synchronous one. The rules of an asynchronous message go by the name that HTTP bodies have: among those
     * of the name {@code content} pact-jvm takes the first that fits, not the closest.
     */
    public static List<MessageContents> expected(Interaction interaction) {
        V4Interaction.AsynchronousMessage asynchronous = interaction.asAsynchronousMessage();
        if (asynchronous == null) {
            return Objects.requireNonNull(interaction.asSynchronousMessages()).getResponse();
        }
        MessageContents contents = asynchronous.getContents();
        return List.of(new MessageContents(
                contents.getContents(),
                contents.getMetadata(),
                contents.getMatchingRules().rename("content", "body"),
                contents.getGenerators()));
    }

    private static MatchingContext context(MessageContents expected, String category) {
        return new MatchingContext(expected.getMatchingRules().rulesForCategory(category), true, Map.of(), false);
    }

    /** pact-jvm compares the contents of messages whatever their type. */
    private static List<PactMismatch> contentType(ContentType expected, ContentType actual, PactMismatches words) {
        String wanted = expected.getBaseType();
        String got = actual.getBaseType();
        if (wanted == null || got == null || wanted.equalsIgnoreCase(got)) {
            return List.of();
        }
        String text = "Expected a message of type '" + wanted + "' but the actual type was '" + got + "'";
        return List.of(words.valued(Part.CONTENT_TYPE, "contentType", wanted, got, text));
    }

    private static boolean isContentType(String key) {
        return key.toLowerCase(Locale.ROOT).replace("-", "").equals("contenttype");
    }
}
