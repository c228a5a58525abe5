package dev.concordat.tests.pact;

import au.com.dius.pact.core.matchers.ResponseMatching;
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
import au.com.dius.pact.provider.ProviderClient;
import dev.concordat.core.wire.Content;
import dev.concordat.core.wire.HeaderField;
import dev.concordat.core.wire.WireResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** pact-jvm's generators and matchers, applied to one interaction. */
public final class PactMatching {

    private static final Set<String> NOTHING = Set.of("", "null");

    private final Pact pact;
    private final SynchronousRequestResponse interaction;
    private final PactMismatches words;
    private final Map<String, Object> context = new HashMap<>();

    /** Prepares an interaction where no credentials are sent that words would have to hide. */
    public PactMatching(Pact pact, SynchronousRequestResponse interaction, Map<String, @Nullable Object> stateValues) {
        this(
                pact,
                interaction,
                stateValues,
                new PactMismatches(PactCredentials.none().mask()));
    }

    /**
     * Prepares an interaction.
     *
     * @param stateValues what the provider states returned, for generators
     * @param words puts what is found into words
     */
    PactMatching(
            Pact pact,
            SynchronousRequestResponse interaction,
            Map<String, @Nullable Object> stateValues,
            PactMismatches words) {
        this.words = words;
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
        return ResponseMatching.responseMismatches(
                        pact, generated, received(actual, expected.getBody().isNull()), Map.of())
                .stream()
                .map(words::of)
                .distinct()
                .toList();
    }

    private static Response received(WireResponse actual, boolean nothingExpected) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        actual.headers()
                .forEach(field -> headers.computeIfAbsent(field.name(), name -> new ArrayList<>())
                        .addAll(listed(field)));
        ContentType type = actual.header("Content-Type")
                .map(ContentType.Companion::fromString)
                // An answer that names none is taken for what it looks like, as the body in the pact is.
                .orElse(ContentType.getUNKNOWN());
        return new Response(actual.status(), headers, body(actual.body(), type, nothingExpected));
    }

    /** Where the pact has {@code null} as body, nothing and the JSON text {@code null} are both what it means. */
    private static OptionalBody body(Content body, ContentType type, boolean nothingExpected) {
        if (nothingExpected
                && body.utf8().map(String::strip).filter(NOTHING::contains).isPresent()) {
            return OptionalBody.Companion.nullBody();
        }
        return body.isEmpty() ? OptionalBody.Companion.empty() : OptionalBody.Companion.body(body.bytes(), type);
    }

    /** Header values as pact-jvm compares them: lists are split at commas. */
    private static List<String> listed(HeaderField field) {
        boolean single = ProviderClient.Companion.getSINGLE_VALUE_HEADERS()
                .contains(field.name().toLowerCase(Locale.ROOT));
        String[] values = single ? new String[] {field.value()} : field.value().split(",", -1);
        return Arrays.stream(values).map(String::strip).toList();
    }
}
