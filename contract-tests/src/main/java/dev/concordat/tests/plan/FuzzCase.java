package dev.concordat.tests.plan;

import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.contract.RequestBody;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.generate.Instance;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.validate.Side;
import dev.concordat.core.validate.Violation;
import dev.concordat.core.wire.EncodedParameter;
import dev.concordat.core.wire.ParameterEncoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * One random case: all parameters and the body at once. Most are valid; the others break one limit, as a case of the
 * negative phase does, or carry no good credentials, and are valid otherwise.
 */
final class FuzzCase {

    /** The index of the first one; what stands in the plan has the smaller ones. */
    private static final int FIRST = 1_000_000;

    private static final int TRIES = 4;

    private final Subject subject;
    private final RandomValues values;
    private final Random random;
    private final int index;
    private final String id;

    FuzzCase(Subject subject, RandomValues values, int number) {
        this.subject = subject;
        this.values = values;
        this.index = FIRST + number;
        this.random = new Random(subject.seed(index));
        this.id = subject.operation().key() + "#fuzz-" + (number + 1);
    }

    /** Whether there is anything about an operation that could be chosen. */
    static boolean hasChoice(Subject subject) {
        Operation operation = subject.operation();
        return (operation.requestBody() != null && StepBuilder.carriesBody(operation))
                || operation.parameters().stream().anyMatch(parameter -> isChosen(subject, parameter))
                || RandomResources.areNeeded(subject.bare(0, false));
    }

    private static boolean isChosen(Subject subject, Parameter parameter) {
        return parameter.in() != ParameterLocation.PATH
                && parameter.valueSchema() != null
                && BoundaryCases.isFree(subject, parameter)
                && !BoundaryCases.isBound(subject, parameter);
    }

    /** @param valid whether it must be valid */
    Scenario scenario(boolean valid) {
        Step step = valid();
        int kind = random.nextInt(10);
        if (!valid && kind == 0 && !step.login().schemes().isEmpty()) {
            return unauthorised(step);
        }
        if (!valid && kind < 6) {
            for (int i = 0; i < TRIES; i++) {
                Optional<Scenario> broken = broken(step);
                if (broken.isPresent()) {
                    return broken.get();
                }
            }
        }
        boolean created = RandomResources.areNeeded(step) && (!subject.isSafe() || random.nextBoolean());
        Step whole = created ? new RandomResources(subject, values, random, index).in(step) : step;
        boolean shared = subject.isSafe() && !created;
        return new Scenario(id, subject.operation(), combination(subject), List.of(Leg.of(whole, Wanted.ANY)), shared);
    }

    static Purpose combination(Subject subject) {
        SourceLocation location = subject.operation().location();
        String reason = "a random combination of valid values";
        return new Purpose(Phase.FUZZ, Expectation.ACCEPTED, Place.REQUEST, "combination", reason, location);
    }

    /** A case that a service which keeps its contract refuses. */
    private Scenario scenario(
            Expectation expectation, Place place, String keyword, String reason, SourceLocation location, Step step) {
        Purpose purpose = new Purpose(Phase.FUZZ, expectation, place, keyword, reason, location);
        return new Scenario(id, subject.operation(), purpose, List.of(Leg.of(step, Wanted.ANY)), true);
    }

    private Step valid() {
        Step step = subject.bare(index, true);
        for (Parameter parameter : subject.operation().parameters()) {
            SchemaId schema = parameter.valueSchema();
            boolean wanted = parameter.required() || random.nextBoolean();
            if (wanted && schema != null && isChosen(subject, parameter)) {
                step = values.any(schema, random)
                        .filter(value -> BoundaryCases.isSendable(parameter, value))
                        .map(value -> new Argument(parameter, new Source.Literal(value, null)))
                        .map(step::with)
                        .orElse(step);
            }
        }
        return step.withDrafts(body());
    }

    private List<Draft> body() {
        RequestBody body = subject.operation().requestBody();
        if (body == null || !StepBuilder.carriesBody(subject.operation())) {
            return List.of();
        }
        if (!body.required() && random.nextInt(8) == 0) {
            return List.of();
        }
        List<MediaType> types = new ArrayList<>(body.content());
        Collections.shuffle(types, random);
        for (MediaType type : types) {
            SchemaId schema = type.schema();
            Optional<JsonValue> value = schema == null ? Optional.empty() : values.body(type, schema, random);
            if (value.isPresent() && subject.arrivesValid(type, value.get())) {
                return List.of(BoundaryCases.draft(subject, type, value.get(), "", index));
            }
        }
        return subject.base(index, true).drafts().stream().limit(1).toList();
    }

    private Scenario unauthorised(Step step) {
        Set<String> schemes = step.login().schemes().keySet();
        boolean forged = random.nextBoolean();
        String name = forged ? String.join(", ", schemes) : CredentialCases.names(subject.operation());
        return scenario(
                Expectation.UNAUTHORISED,
                new Place("credentials", name, ""),
                forged ? "invalid" : "missing",
                forged ? "the credentials of " + name + " are made up" : "no credentials are sent",
                subject.operation().location(),
                step.withLogin(forged ? Login.of(Identity.FORGED, schemes) : Login.NONE));
    }

    /** The request with one limit broken, empty where the one that was tried cannot be. */
    private Optional<Scenario> broken(Step step) {
        List<Parameter> parameters = subject.operation().parameters().stream()
                .filter(parameter -> isChosen(subject, parameter))
                .toList();
        boolean body = !step.drafts().isEmpty()
                && (parameters.isEmpty() || random.nextBoolean())
                && step.drafts().get(0) instanceof Draft.Instance;
        if (body && random.nextInt(10) == 0) {
            return undeclaredType(step);
        }
        if (body) {
            return broken(step, (Draft.Instance) step.drafts().get(0));
        }
        return parameters.isEmpty()
                ? Optional.empty()
                : broken(step, parameters.get(random.nextInt(parameters.size())));
    }

    private Optional<Scenario> undeclaredType(Step step) {
        RequestBody body = subject.operation().requestBody();
        return body == null || !body.required()
                ? Optional.empty()
                : NegativeBodyCases.undeclaredType(subject, step, body)
                        .map(changed -> scenario(
                                Expectation.REJECTED,
                                new Place("body", "", ""),
                                "content-type",
                                NegativeBodyCases.UNDECLARED_TYPE,
                                body.location(),
                                changed));
    }

    private Optional<Scenario> broken(Step step, Parameter parameter) {
        SchemaId id = parameter.valueSchema();
        Place place = Subject.place(parameter, "");
        if (parameter.required() && random.nextInt(4) == 0) {
            String reason = "required " + place + " is missing";
            return Optional.of(scenario(
                    Expectation.REJECTED, place, "required", reason, parameter.location(), step.without(parameter)));
        }
        List<Instance> instances = id == null ? List.of() : values.invalid(id);
        if (id == null || instances.isEmpty()) {
            return Optional.empty();
        }
        Instance instance = instances.get(random.nextInt(instances.size()));
        Optional<EncodedParameter> encoded = ParameterEncoder.encode(parameter, instance.value());
        if (encoded.isEmpty() || !NegativeCases.isInvalid(subject, id, encoded.get())) {
            return Optional.empty();
        }
        Schema schema = subject.contract().dereference(id);
        return Optional.of(scenario(
                Expectation.REJECTED,
                Subject.place(parameter, instance.pointer()),
                instance.keyword(),
                instance.reason(),
                schema.at(instance.keyword()),
                step.with(new Argument(parameter, new Source.Literal(instance.value(), null)))));
    }

    private Optional<Scenario> broken(Step step, Draft.Instance draft) {
        MediaType type = draft.type();
        SchemaId schema = type.schema();
        List<Instance> instances = schema == null ? List.of() : values.invalid(schema);
        if (schema == null || instances.isEmpty()) {
            return Optional.empty();
        }
        Instance instance = instances.get(random.nextInt(instances.size()));
        return Graft.onto(draft.value(), instance, value -> breaks(subject, type, instance.pointer(), value))
                .map(value -> scenario(
                        Expectation.REJECTED,
                        new Place("body", "", instance.pointer()),
                        instance.keyword(),
                        instance.reason(),
                        NegativeBodyCases.location(subject, schema, value),
                        step.withDrafts(List.of(NegativeBodyCases.without(
                                new Draft.Instance(type, value, draft.references(), draft.doubt()),
                                instance.pointer())))));
    }

    /** Whether a body is invalid there and nowhere else. */
    static boolean breaks(Subject subject, MediaType type, String pointer, JsonValue value) {
        SchemaId schema = type.schema();
        return schema != null
                && NegativeBodyCases.isInvalid(subject, type, value)
                && subject.judge().violations(schema, value, Side.REQUEST).stream()
                        .map(Violation::pointer)
                        .allMatch(at -> at.startsWith(pointer));
    }
}
