package dev.concordat.tests.pact;

import au.com.dius.pact.core.matchers.BodyMismatch;
import au.com.dius.pact.core.matchers.BodyTypeMismatch;
import au.com.dius.pact.core.matchers.HeaderMismatch;
import au.com.dius.pact.core.matchers.Mismatch;
import au.com.dius.pact.core.matchers.ResponseMatching;
import au.com.dius.pact.core.matchers.StatusMismatch;
import au.com.dius.pact.core.matchers.generators.ArrayContainsJsonGenerator;
import au.com.dius.pact.core.matchers.generators.DefaultResponseGenerator;
import au.com.dius.pact.core.model.ContentType;
import au.com.dius.pact.core.model.IRequest;
import au.com.dius.pact.core.model.OptionalBody;
import au.com.dius.pact.core.model.Pact;
import au.com.dius.pact.core.model.RequestResponseInteraction;
import au.com.dius.pact.core.model.Response;
import au.com.dius.pact.core.model.SynchronousRequestResponse;
import au.com.dius.pact.core.model.generators.GeneratorTestMode;
import au.com.dius.pact.core.support.json.JsonValue;
import au.com.dius.pact.provider.ProviderClient;
import dev.concordat.core.wire.HeaderField;
import dev.concordat.core.wire.WireResponse;
import dev.concordat.tests.pact.PactMismatch.Part;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** pact-jvm's generators and matchers, applied to one interaction. */
public final class PactMatching {

    private final Pact pact;
    private final SynchronousRequestResponse interaction;
    private final Map<String, Object> context = new HashMap<>();

    /**
     * Prepares an interaction.
     *
     * @param stateValues what the provider states returned, for generators
     */
    public PactMatching(Pact pact, SynchronousRequestResponse interaction, Map<String, @Nullable Object> stateValues) {
        this.pact = pact;
        this.interaction = interaction;
        context.put("providerState", stateValues);
        context.put("interaction", interaction);
        context.put("ArrayContainsJsonGenerator", ArrayContainsJsonGenerator.INSTANCE);
    }

    /** The request with generated values in place. */
    public IRequest request() {
        return interaction.getRequest().generatedRequest(context, GeneratorTestMode.Provider);
    }

    /** Where the response is not what the consumer relies on. */
    public List<PactMismatch> mismatches(WireResponse actual) {
        Response expected = (Response) DefaultResponseGenerator.INSTANCE
                .generateResponse(interaction.getResponse(), context, GeneratorTestMode.Provider, List.of(), Map.of())
                .asHttpPart();
        SynchronousRequestResponse generated = new RequestResponseInteraction(
                interaction.getDescription(),
                interaction.getProviderStates(),
                (au.com.dius.pact.core.model.Request) interaction.getRequest().asHttpPart(),
                expected);
        return ResponseMatching.responseMismatches(pact, generated, received(actual), Map.of()).stream()
                .map(PactMatching::mismatch)
                .distinct()
                .toList();
    }

    private static Response received(WireResponse actual) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        actual.headers()
                .forEach(field -> headers.computeIfAbsent(field.name(), name -> new ArrayList<>())
                        .addAll(listed(field)));
        ContentType type = actual.header("Content-Type")
                .map(ContentType.Companion::fromString)
                .orElse(ContentType.getTEXT_PLAIN());
        OptionalBody body = actual.body().isEmpty()
                ? OptionalBody.Companion.empty()
                : OptionalBody.Companion.body(actual.body().bytes(), type);
        return new Response(actual.status(), headers, body);
    }

    /** Header values as pact-jvm compares them: lists are split at commas. */
    private static List<String> listed(HeaderField field) {
        boolean single = ProviderClient.Companion.getSINGLE_VALUE_HEADERS()
                .contains(field.name().toLowerCase(Locale.ROOT));
        String[] values = single ? new String[] {field.value()} : field.value().split(",", -1);
        return Arrays.stream(values).map(String::strip).toList();
    }

    private static PactMismatch mismatch(Mismatch mismatch) {
        String text = PactText.line(mismatch.description());
        if (mismatch instanceof StatusMismatch status) {
            String actual = String.valueOf(status.getActual());
            String expected = status.getStatusType() == null
                    ? String.valueOf(status.getExpected())
                    : status.getStatusCodes().isEmpty()
                            ? String.valueOf(status.getStatusType())
                            : status.getStatusCodes().toString();
            return new PactMismatch(
                    Part.STATUS, "", expected, actual, "status is " + actual + ", expected " + expected, text);
        }
        if (mismatch instanceof HeaderMismatch header) {
            return valued(Part.HEADER, header.getHeaderKey(), header.getExpected(), header.getActual(), text);
        }
        if (mismatch instanceof BodyTypeMismatch type) {
            return valued(Part.CONTENT_TYPE, "Content-Type", type.getExpected(), type.getActual(), text);
        }
        if (mismatch instanceof BodyMismatch body) {
            return valued(Part.BODY, body.getPath(), body.getExpected(), body.getActual(), text);
        }
        return new PactMismatch(Part.BODY, "", null, null, text, text);
    }

    private static PactMismatch valued(
            Part part, String path, @Nullable Object expected, @Nullable Object actual, String pactText) {
        String wanted = text(expected);
        String got = text(actual);
        String where = switch (part) {
            case HEADER -> "header " + path;
            case CONTENT_TYPE -> "content type";
            default -> path.isEmpty() || path.equals("$") || path.equals("/") ? "body" : "body at " + path;
        };
        return new PactMismatch(part, path, wanted, got, PactText.line(where) + ": " + pactText, pactText);
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof JsonValue json) {
            return PactText.line(json.serialise());
        }
        if (value instanceof byte[] bytes) {
            return PactText.line(new String(bytes, StandardCharsets.UTF_8));
        }
        if (value instanceof OptionalBody body) {
            return PactText.line(body.valueAsString());
        }
        return PactText.line(value.toString());
    }
}
