package dev.concordat.tests.pact.check;

import au.com.dius.pact.core.model.IResponse;
import au.com.dius.pact.core.model.Pact;
import au.com.dius.pact.core.model.SynchronousRequestResponse;
import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.Response;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.JsonDocument;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.route.OperationMatch;
import dev.concordat.core.wire.MediaTypes;
import dev.concordat.core.wire.WireRequest;
import dev.concordat.tests.judge.Judge;
import dev.concordat.tests.pact.PactDocument;
import dev.concordat.tests.pact.PactPlace;
import java.util.Optional;

/**
 * An interaction and the operation that it is about.
 *
 * @param document the pact that it is of
 * @param place the interaction in the pact file
 * @param request as the consumer sends it
 */
record Subject(
        Contract contract,
        Judge judge,
        PactDocument document,
        SynchronousRequestResponse interaction,
        SpecCursor place,
        OperationMatch match,
        WireRequest request) {

    Pact pact() {
        return document.pact();
    }

    IResponse response() {
        return interaction.getResponse();
    }

    int status() {
        return response().getStatus();
    }

    /** Whether the consumer expects the request to be refused, so that it may be wrong on purpose. */
    boolean expectsRefusal() {
        return status() / 100 == 4;
    }

    /** The response that the document declares for the expected status. */
    Optional<Response> declared() {
        return match.operation().responseFor(status());
    }

    /** The media type of the expected body, without parameters; empty where no body is expected. */
    Optional<String> contentType() {
        return response().getBody().isPresent()
                ? Optional.of(
                        MediaTypes.essence(response().determineContentType().toString()))
                : Optional.empty();
    }

    /** The media type that the document declares for the expected body. */
    Optional<MediaType> mediaType() {
        return declared()
                .flatMap(response -> contentType().flatMap(type -> MediaTypes.select(response.content(), type)));
    }

    /** The expected body as a value; empty where it is none that can be compared. */
    Optional<JsonValue> example() {
        String type = contentType().orElse("");
        String text = response().getBody().valueAsString();
        if (type.endsWith("json")) {
            return Optional.ofNullable(JsonDocument.parse("pact", text).value());
        }
        return type.equals("text/plain") ? Optional.of(new JsonString(text)) : Optional.empty();
    }

    SpecCursor requestPlace() {
        return PactPlace.step(place, "request");
    }

    SpecCursor responsePlace() {
        return PactPlace.step(place, "response");
    }

    Wording words() {
        return Wording.of(document, interaction);
    }
}
