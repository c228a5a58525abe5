package dev.concordat.tests.plan;

import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.RequestBody;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.generate.Instance;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.validate.Side;
import dev.concordat.core.validate.Violation;
import dev.concordat.core.wire.BodyEncoder;
import dev.concordat.core.wire.BodyReadings;
import dev.concordat.core.wire.Content;
import dev.concordat.core.wire.EncodedBody;
import dev.concordat.core.wire.MediaTypes;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Bodies that break one constraint each, are missing, cut off, or of a type that the contract does not name. */
final class NegativeBodyCases implements CasePlanner {

    private static final String UNDECLARED = "application/vnd.concordat.undeclared";

    /** The reason of a case with an undeclared media type. */
    static final String UNDECLARED_TYPE = "the body is sent as " + UNDECLARED + ", which is not declared";

    @Override
    public void plan(Subject subject, Cases cases) {
        RequestBody body = subject.operation().requestBody();
        if (body == null || !StepBuilder.carriesBody(subject.operation())) {
            return;
        }
        if (body.required()) {
            Step step = subject.bare(cases.next(), false).withDrafts(List.of());
            add(cases, "", "required", "the required body is missing", body.location(), step);
            undeclaredType(subject, cases, body);
        }
        for (MediaType type : body.content()) {
            if (type.isJson()) {
                malformed(subject, cases, type, "json", "{\"concordat\": ");
            } else if (type.isXml()) {
                malformed(subject, cases, type, "xml", "<concordat>");
            }
            values(subject, cases, type);
        }
    }

    private static void add(
            Cases cases, String pointer, String keyword, String reason, SourceLocation location, Step step) {
        Place place = new Place("body", "", pointer);
        cases.add(Phase.NEGATIVE, Expectation.REJECTED, place, keyword, reason, location, step);
    }

    private static void undeclaredType(Subject subject, Cases cases, RequestBody body) {
        undeclaredType(subject, subject.base(cases.next(), false), body)
                .ifPresent(step -> add(cases, "", "content-type", UNDECLARED_TYPE, body.location(), step));
    }

    /** The same bytes under a media type that is not declared, empty where all are. */
    static Optional<Step> undeclaredType(Subject subject, Step step, RequestBody body) {
        boolean covered = body.content().stream().anyMatch(type -> MediaTypes.covers(type.essence(), UNDECLARED));
        if (covered || step.drafts().isEmpty() || !(step.drafts().get(0) instanceof Draft.Instance instance)) {
            return Optional.empty();
        }
        return BodyEncoder.encode(subject.contract(), instance.type(), instance.value())
                // No bytes are no body, of whatever type.
                .filter(encoded -> !encoded.content().isEmpty())
                .map(encoded ->
                        step.withDrafts(List.of(new Draft.Raw(new EncodedBody(UNDECLARED, encoded.content())))));
    }

    private static void malformed(Subject subject, Cases cases, MediaType type, String syntax, String text) {
        add(
                cases,
                "",
                "malformed-" + syntax,
                "the body is cut off: it is not " + syntax.toUpperCase(Locale.ROOT),
                type.location(),
                subject.bare(cases.next(), false)
                        .withDrafts(List.of(new Draft.Raw(new EncodedBody(type.range(), Content.of(text))))));
    }

    private static void values(Subject subject, Cases cases, MediaType type) {
        SchemaId schema = type.schema();
        if (schema == null) {
            return;
        }
        List<JsonValue> good = subject.steps().bodies().examples(type);
        Set<JsonValue> seen = new HashSet<>();
        for (Instance instance : subject.invalid(cases, schema, new Place("body", "", ""))) {
            Optional<JsonValue> grafted = good.stream()
                    .findFirst()
                    .flatMap(example -> Graft.onto(
                            example,
                            instance,
                            value -> isInvalid(subject, type, value)
                                    && subject.judge().violations(schema, value, Side.REQUEST).stream()
                                            .map(Violation::pointer)
                                            .allMatch(pointer -> pointer.startsWith(instance.pointer()))));
            JsonValue value = grafted.orElse(instance.value());
            if (!seen.add(value) || (grafted.isEmpty() && !isInvalid(subject, type, value))) {
                continue;
            }
            int index = cases.next();
            JsonValue fresh = subject.steps()
                    .bodies()
                    .fresh(
                            subject.binder(),
                            subject.operation(),
                            type,
                            value,
                            subject.seed(index),
                            instance.pointer(),
                            changed -> isInvalid(subject, type, changed));
            Draft.Instance draft = subject.steps()
                    .bodies()
                    .draft(subject.binder(), subject.operation(), type, fresh, subject.resources(index, false));
            add(
                    cases,
                    instance.pointer(),
                    instance.keyword(),
                    instance.reason(),
                    location(subject, schema, value),
                    subject.bare(index, false).withDrafts(List.of(without(draft, instance.pointer()))));
        }
    }

    /** The broken part stays as it is, whatever it refers to. */
    static Draft without(Draft.Instance draft, String pointer) {
        Map<String, Source> references = new LinkedHashMap<>(draft.references());
        references.keySet().removeIf(key -> key.startsWith(pointer) || pointer.startsWith(key + "/"));
        return new Draft.Instance(draft.type(), draft.value(), references, draft.doubt());
    }

    static SourceLocation location(Subject subject, SchemaId schema, JsonValue value) {
        return subject.judge().violations(schema, value, Side.REQUEST).stream()
                .map(Violation::schema)
                .findFirst()
                .orElseGet(() -> subject.contract().schema(schema).location());
    }

    static boolean isInvalid(Subject subject, MediaType type, JsonValue value) {
        SchemaId schema = type.schema();
        Optional<EncodedBody> encoded = BodyEncoder.encode(subject.contract(), type, value);
        if (schema == null || encoded.isEmpty()) {
            return false;
        }
        List<JsonValue> readings = BodyReadings.of(subject.typedText(), type, encoded.get());
        return !readings.isEmpty()
                && readings.stream().allMatch(reading -> subject.judge().isInvalid(schema, reading, Side.REQUEST));
    }
}
