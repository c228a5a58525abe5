package dev.concordat.tests.plan;

import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.generate.Instance;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.wire.BodyEncoder;
import dev.concordat.core.wire.MediaTypes;
import dev.concordat.core.wire.ParameterEncoder;
import dev.concordat.core.wire.Unambiguous;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Valid requests: the ordinary one, every parameter and body at its boundaries, every media type. */
final class BoundaryCases implements CasePlanner {

    @Override
    public void plan(Subject subject, Cases cases) {
        Operation operation = subject.operation();
        add(
                cases,
                Place.REQUEST,
                "valid",
                "the ordinary request",
                operation.location(),
                subject.base(cases.next(), true));
        everything(subject, cases);
        for (Parameter parameter : operation.parameters()) {
            parameter(subject, cases, parameter);
        }
        if (operation.requestBody() != null && StepBuilder.carriesBody(operation)) {
            if (!operation.requestBody().required()) {
                add(
                        cases,
                        new Place("body", "", ""),
                        "required",
                        "no body, which is optional",
                        operation.requestBody().location(),
                        subject.bare(cases.next(), true).withDrafts(List.of()));
            }
            operation.requestBody().content().forEach(type -> body(subject, cases, type));
        }
        accept(subject, cases);
    }

    private static void add(
            Cases cases, Place place, String keyword, String reason, SourceLocation location, Step step) {
        cases.add(Phase.BOUNDARY, Expectation.ACCEPTED, place, keyword, reason, location, step);
    }

    /** All optional parameters at once. */
    private static void everything(Subject subject, Cases cases) {
        Step step = subject.base(cases.next(), true);
        int added = 0;
        for (Parameter parameter : subject.operation().parameters()) {
            if (!parameter.required() && isFree(subject, parameter)) {
                Optional<JsonValue> value = subject.steps().ordinary(parameter, subject.seed(cases.next()));
                if (value.isPresent() && isSendable(parameter, value.get())) {
                    step = step.with(new Argument(parameter, new Source.Literal(value.get(), null)));
                    added++;
                }
            }
        }
        if (added > 1) {
            SourceLocation location = subject.operation().location();
            add(cases, Place.REQUEST, "optional-parameters", "all optional parameters together", location, step);
        }
    }

    /** Whether a client may choose the value: not a precondition, not a token of the service. */
    static boolean isFree(Subject subject, Parameter parameter) {
        return !Binder.isPrecondition(parameter.name())
                && !OpaqueCases.isOpaque(subject.contract(), parameter)
                && !subject.options().fixtures().containsKey(parameter.name())
                && parameter.in() != ParameterLocation.QUERYSTRING;
    }

    /** Whether the service itself hands the value out. */
    static boolean isBound(Subject subject, Parameter parameter) {
        return parameter.required()
                && subject.bare(0, false).arguments().stream()
                        .anyMatch(argument ->
                                argument.parameter().equals(parameter) && argument.source() instanceof Source.Bound);
    }

    static boolean isSendable(Parameter parameter, JsonValue value) {
        return Unambiguous.objection(parameter, value).isEmpty()
                && ParameterEncoder.encode(parameter, value).isPresent();
    }

    private static void parameter(Subject subject, Cases cases, Parameter parameter) {
        SchemaId schema = parameter.valueSchema();
        if (schema == null || isBound(subject, parameter) || !isFree(subject, parameter)) {
            return;
        }
        Schema resolved = subject.contract().dereference(schema);
        boolean closed = resolved.enumeration() != null || resolved.constant() != null;
        String doubt = parameter.in() == ParameterLocation.PATH && !closed
                ? "path parameter " + parameter.name() + " has a made-up value"
                : null;
        Set<Object> seen = new HashSet<>();
        for (Instance instance : subject.valid(cases, schema, Subject.place(parameter, ""))) {
            if (isSendable(parameter, instance.value())
                    && subject.isValid(schema, instance.value())
                    && seen.add(ParameterEncoder.encode(parameter, instance.value()))) {
                Source source = new Source.Literal(instance.value(), doubt);
                add(
                        cases,
                        Subject.place(parameter, instance.pointer()),
                        instance.keyword(),
                        instance.reason(),
                        parameter.location(),
                        subject.base(cases.next(), true).with(new Argument(parameter, source)));
            }
        }
    }

    private static void body(Subject subject, Cases cases, MediaType type) {
        SchemaId schema = type.schema();
        if (schema == null) {
            return;
        }
        List<JsonValue> good = subject.steps().bodies().examples(type);
        Set<JsonValue> seen = new HashSet<>();
        for (Instance instance : subject.valid(cases, schema, new Place("body", "", ""))) {
            JsonValue own = instance.value();
            if (!subject.isValid(schema, own)
                    || BodyEncoder.encode(subject.contract(), type, own).isEmpty()
                    || !seen.add(own)) {
                continue;
            }
            int index = cases.next();
            List<Draft> drafts = new ArrayList<>();
            good.stream()
                    .findFirst()
                    .flatMap(example -> Graft.onto(example, instance, value -> subject.isValid(schema, value)))
                    .ifPresent(value -> drafts.add(draft(subject, type, value, instance.pointer(), index)));
            drafts.add(draft(subject, type, own, instance.pointer(), index));
            add(
                    cases,
                    new Place("body", "", instance.pointer()),
                    instance.keyword(),
                    instance.reason(),
                    type.location(),
                    subject.bare(index, true).withDrafts(drafts));
        }
    }

    static Draft draft(Subject subject, MediaType type, JsonValue value, String special, int index) {
        JsonValue fresh = subject.steps()
                .bodies()
                .fresh(
                        subject.binder(),
                        subject.operation(),
                        type,
                        value,
                        subject.seed(index),
                        special,
                        changed -> subject.steps().bodies().isValid(type, changed));
        return subject.steps()
                .bodies()
                .draft(subject.binder(), subject.operation(), type, fresh, subject.resources(index, true));
    }

    /** One case for each type that a successful answer may come in, where there is a choice. */
    private static void accept(Subject subject, Cases cases) {
        Set<String> types = new LinkedHashSet<>();
        subject.operation().responses().stream()
                .filter(response -> response.status().isSuccess())
                .flatMap(response -> response.content().stream())
                .filter(MediaTypes::isConcrete)
                .forEach(type -> types.add(type.essence()));
        if (types.size() > 1) {
            for (String type : types) {
                add(
                        cases,
                        new Place("header", "Accept", ""),
                        "content",
                        "asks for " + type,
                        subject.operation().location(),
                        subject.base(cases.next(), true).withAccept(type + ", application/problem+json;q=0.1"));
            }
        }
    }
}
