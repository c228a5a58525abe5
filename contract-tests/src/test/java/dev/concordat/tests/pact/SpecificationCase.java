package dev.concordat.tests.pact;

import au.com.dius.pact.core.matchers.RequestMatching;
import au.com.dius.pact.core.model.IResponse;
import au.com.dius.pact.core.model.Interaction;
import au.com.dius.pact.core.model.OptionalBody;
import au.com.dius.pact.core.model.SynchronousRequestResponse;
import au.com.dius.pact.core.model.messaging.MessageInteraction;
import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.parse.JsonDocument;
import dev.concordat.core.wire.Content;
import dev.concordat.core.wire.HeaderField;
import dev.concordat.core.wire.WireResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A test case of the Pact specification: what a consumer expects, what comes, and whether that is right. */
record SpecificationCase(Kind kind, String version, JsonObject expected, JsonObject actual, boolean match) {

    private static final PactMismatches WORDS =
            new PactMismatches(PactCredentials.none().mask());

    enum Kind {
        REQUEST,
        RESPONSE,
        MESSAGE
    }

    record Verdicts(boolean specification, List<String> mismatches) {

        boolean agree() {
            return specification == mismatches.isEmpty();
        }
    }

    static SpecificationCase read(Path file, String version) throws IOException {
        JsonObject root = (JsonObject) Objects.requireNonNull(
                JsonDocument.parse(file.toString(), Files.readString(file).replace("\uFEFF", ""))
                        .value());
        String kind = file.getParent().getParent().getFileName().toString();
        return new SpecificationCase(
                Kind.valueOf(kind.toUpperCase(java.util.Locale.ROOT)),
                version,
                (JsonObject) root.members().get("expected"),
                (JsonObject) root.members().get("actual"),
                ((JsonBoolean) root.members().get("match")).value());
    }

    /** Reads both sides as a pact has them, and matches as the verification does. */
    Verdicts judge() {
        try {
            return new Verdicts(match, mismatches());
        } catch (RuntimeException refused) {
            // What cannot be read or compared is reported as an error of the interaction.
            return new Verdicts(match, List.of("cannot be run: " + refused));
        }
    }

    private List<String> mismatches() {
        PactDocument wanted = pact(expected);
        Interaction want = wanted.pact().getInteractions().get(0);
        Interaction got = pact(actual).pact().getInteractions().get(0);
        return switch (kind) {
            case MESSAGE ->
                MessageMatching.mismatches(want, produced((MessageInteraction) got), WORDS).stream()
                        .map(PactMismatch::message)
                        .toList();
            case RESPONSE ->
                new PactMatching(wanted.pact(), http(want), Map.of(), WORDS)
                        .mismatches(received(http(got).getResponse())).stream()
                                .map(PactMismatch::message)
                                .toList();
            case REQUEST ->
                RequestMatching.requestMismatches(
                                wanted.pact(), http(want), http(got).getRequest())
                        .getMismatches()
                        .stream()
                        .map(WORDS::of)
                        .map(PactMismatch::message)
                        .toList();
        };
    }

    private static SynchronousRequestResponse http(Interaction interaction) {
        return Objects.requireNonNull(interaction.asSynchronousRequestResponse());
    }

    private static WireResponse received(IResponse response) {
        List<HeaderField> headers = new ArrayList<>();
        response.getHeaders().forEach((name, values) -> headers.add(new HeaderField(name, String.join(", ", values))));
        return new WireResponse(response.getStatus(), headers, content(response.getBody()), true);
    }

    private static PactMessage produced(MessageInteraction message) {
        String type = message.getContentType().getBaseType();
        return new PactMessage(content(message.getMessageContents()), type, message.getMetadata());
    }

    private static Content content(OptionalBody body) {
        return Content.of(body.orEmpty());
    }

    private PactDocument pact(JsonObject part) {
        boolean four = version.startsWith("4");
        String members = switch (kind) {
            case MESSAGE -> inside(part.toJson());
            case RESPONSE -> "\"request\": {\"method\": \"GET\", \"path\": \"/\"}, \"response\": " + part.toJson();
            case REQUEST -> "\"response\": {\"status\": 200}, \"request\": " + part.toJson();
        };
        String type = !four ? "" : kind == Kind.MESSAGE ? "Asynchronous/Messages" : "Synchronous/HTTP";
        String text = """
                {"consumer": {"name": "c"}, "provider": {"name": "p"},
                 "%s": [{"type": "%s", "description": "d" %s}],
                 "metadata": {"pactSpecification": {"version": "%s"}}}""".formatted(
                        kind == Kind.MESSAGE && !four ? "messages" : "interactions",
                        type,
                        members.isEmpty() ? "" : ", " + members,
                        version);
        var pact = PactDocument.parse("case:pact", "pact", text.getBytes(StandardCharsets.UTF_8), null);
        if (pact.value() == null) {
            throw new IllegalStateException(pact.findings().toString());
        }
        return pact.value();
    }

    private static String inside(String object) {
        return object.substring(1, object.length() - 1);
    }
}
