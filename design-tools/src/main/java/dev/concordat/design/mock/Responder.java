package dev.concordat.design.mock;

import dev.concordat.core.contract.Header;
import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Response;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.contract.StatusRange;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.wire.Content;
import dev.concordat.core.wire.EncodedBody;
import dev.concordat.core.wire.HeaderField;
import dev.concordat.core.wire.MediaTypes;
import dev.concordat.core.wire.ParameterEncoder;
import dev.concordat.core.wire.WireResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes responses that their declaration accepts, the refusals too. */
record Responder(Bodies bodies, Values values) {

    private static final String PROBLEM = "application/problem+json";

    /** Fields that the connection or the media type decides about, whatever a document says of them. */
    private static final Set<String> NOT_OURS =
            Set.of("content-type", "content-length", "transfer-encoding", "connection", "date", "www-authenticate");

    /**
     * What a response is made from.
     *
     * @param accept the value of the Accept field, "" for none
     * @param example the name of the wanted example, null for any
     * @param value the value of the body where it is known, null to make one up
     * @param location the value of the Location field where it is known, null to make one up
     * @param entityTag the value of the ETag field likewise
     */
    record Draft(
            String accept,
            @Nullable String example,
            long seed,
            @Nullable JsonValue value,
            @Nullable String location,
            @Nullable String entityTag) {}

    /** The status that tells of success: the lowest one declared; 200 where only a range or {@code default} is. */
    static int ordinaryStatus(Operation operation) {
        return operation.responses().stream()
                .map(Response::status)
                .min(Comparator.comparing((StatusRange status) -> !status.isSuccess())
                        .thenComparing(StatusRange::kind)
                        .thenComparing(StatusRange::text))
                .map(status -> switch (status.kind()) {
                    case CODE -> status.code();
                    case RANGE -> (status.text().charAt(0) - '0') * 100;
                    case DEFAULT -> 200;
                })
                .orElse(204);
    }

    WireResponse response(Operation operation, int status, Draft draft) {
        Optional<Response> declared = operation.responseFor(status);
        if (declared.isEmpty()) {
            return new WireResponse(status, List.of(), Content.EMPTY, true);
        }
        List<HeaderField> headers = new ArrayList<>(headers(declared.get(), draft));
        List<MediaType> content = declared.get().content();
        if (content.isEmpty() || status == 204 || status == 304) {
            return new WireResponse(status, headers, Content.EMPTY, true);
        }
        List<MediaType> accepted = AcceptedTypes.of(content, draft.accept());
        if (accepted.isEmpty()) {
            return refused(
                    null,
                    Refusal.of(
                            406,
                            "Not acceptable",
                            "the response comes as "
                                    + String.join(
                                            " or ",
                                            content.stream()
                                                    .map(MediaType::range)
                                                    .toList())));
        }
        return accepted.stream()
                .map(type -> body(type, draft))
                .flatMap(Optional::stream)
                .findFirst()
                .map(body -> {
                    headers.add(new HeaderField("Content-Type", body.contentType()));
                    return new WireResponse(status, headers, body.content(), true);
                })
                .orElseGet(() -> refused(
                        null,
                        Refusal.of(
                                501,
                                "No answer known",
                                "no valid body was found for " + accepted.get(0).range() + " at "
                                        + accepted.get(0).location() + "; give an example")));
    }

    private Optional<EncodedBody> body(MediaType type, Draft draft) {
        JsonValue known = draft.value();
        if (known != null && (type.isJson() || type.isXml()) && values.accepts(type.schema(), known)) {
            return bodies.encoded(type, known);
        }
        return bodies.given(type, draft.example())
                .or(() -> bodies.stream(type, draft.seed()))
                .or(() -> bodies.made(type, draft.seed()));
    }

    private List<HeaderField> headers(Response declared, Draft draft) {
        List<HeaderField> fields = new ArrayList<>();
        boolean located = false;
        for (Header header : declared.headers()) {
            String name = header.name().toLowerCase(Locale.ROOT);
            if (NOT_OURS.contains(name)) {
                continue;
            }
            if (name.equals("location") && draft.location() != null) {
                fields.add(new HeaderField(header.name(), draft.location()));
                located = true;
            } else if (name.equals("etag") && draft.entityTag() != null) {
                fields.add(new HeaderField(header.name(), draft.entityTag()));
            } else {
                value(header, draft)
                        .flatMap(value -> ParameterEncoder.encode(header.asParameter(), value))
                        .filter(encoded -> !encoded.isAbsent())
                        .ifPresent(encoded -> fields.add(new HeaderField(header.name(), encoded.text())));
            }
        }
        if (!located && draft.location() != null) {
            fields.add(new HeaderField("Location", draft.location()));
        }
        return fields;
    }

    private Optional<JsonValue> value(Header header, Draft draft) {
        SchemaId schema = header.asParameter().valueSchema();
        Optional<JsonValue> example = values.example(schema, header.examples(), draft.example());
        return example.isPresent() || schema == null ? example : values.generated(schema, draft.seed());
    }

    /**
     * A refusal in the shape that the operation declares for its status: a problem where that fits or nothing is
     * declared, else a made-up body of the declared schema.
     *
     * @param operation null where the request belongs to none
     */
    WireResponse refused(@Nullable Operation operation, Refusal refusal) {
        List<HeaderField> headers = new ArrayList<>(refusal.headers());
        JsonValue problem = refusal.toProblem();
        List<MediaType> declared = operation == null
                ? List.of()
                : operation.responseFor(refusal.status()).map(Response::content).orElse(List.of());
        Optional<MediaType> fitting = declared.stream()
                .filter(MediaType::isJson)
                .filter(type -> values.accepts(type.schema(), problem))
                .min(Comparator.comparing(type -> !type.essence().equals(PROBLEM)));
        if (operation != null && !declared.isEmpty() && fitting.isEmpty()) {
            WireResponse made = response(operation, refusal.status(), new Draft("", null, 0, null, null, null));
            headers.addAll(made.headers());
            return new WireResponse(made.status(), headers, made.body(), true);
        }
        if (operation != null) {
            operation
                    .responseFor(refusal.status())
                    .ifPresent(response -> headers.addAll(headers(response, new Draft("", null, 0, null, null, null))));
        }
        String type =
                fitting.filter(MediaTypes::isConcrete).map(MediaType::range).orElse(PROBLEM);
        headers.add(new HeaderField("Content-Type", type));
        return new WireResponse(refusal.status(), headers, Content.of(problem.toJson()), true);
    }
}
