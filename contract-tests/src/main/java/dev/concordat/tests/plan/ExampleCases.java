package dev.concordat.tests.plan;

import dev.concordat.core.contract.Example;
import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.contract.RequestBody;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.wire.BodyEncoder;
import dev.concordat.core.wire.Unambiguous;
import dev.concordat.core.wire.XmlBody;
import java.util.List;

/** Sends every example of the document that is valid. */
final class ExampleCases implements CasePlanner {

    @Override
    public void plan(Subject subject, Cases cases) {
        for (Parameter parameter : subject.operation().parameters()) {
            // The example of an identity is nobody's identity; existing ones are bound.
            if (parameter.in() != ParameterLocation.PATH) {
                parameter.examples().forEach(example -> parameter(subject, cases, parameter, example));
            }
        }
        RequestBody body = subject.operation().requestBody();
        if (body != null && StepBuilder.carriesBody(subject.operation())) {
            body.content().forEach(type -> body(subject, cases, type));
        }
    }

    private static void parameter(Subject subject, Cases cases, Parameter parameter, Example example) {
        JsonValue value = example.value();
        SchemaId schema = parameter.valueSchema();
        if (value == null || OpaqueCases.isOpaque(subject.contract(), parameter)) {
            return;
        }
        String what = name(example) + " of " + Subject.place(parameter, "");
        if (schema != null && !subject.isValid(schema, value)) {
            cases.skip(Phase.EXAMPLES, what, "the example is invalid for its own schema (" + example.location() + ")");
        } else if (Unambiguous.objection(parameter, value).isEmpty()) {
            Step step = subject.base(cases.next(), true).with(new Argument(parameter, new Source.Literal(value, null)));
            cases.add(
                    Phase.EXAMPLES,
                    Expectation.ACCEPTED,
                    Subject.place(parameter, ""),
                    "example",
                    what,
                    example.location(),
                    step);
        }
    }

    private static void body(Subject subject, Cases cases, MediaType type) {
        for (Example example : type.examples()) {
            JsonValue value =
                    example.value() == null ? null : XmlBody.example(subject.typedText(), type, example.value());
            SchemaId schema = type.schema();
            String what = name(example) + " of the " + type.range() + " body";
            if (value == null) {
                cases.skip(Phase.EXAMPLES, what, "its value is outside the document");
            } else if (schema != null && !subject.isValid(schema, value)) {
                cases.skip(
                        Phase.EXAMPLES, what, "the example is invalid for its own schema (" + example.location() + ")");
            } else if (BodyEncoder.encode(subject.contract(), type, value).isPresent()) {
                int index = cases.next();
                Draft draft = subject.steps()
                        .bodies()
                        .draft(subject.binder(), subject.operation(), type, value, subject.resources(index, true));
                cases.add(
                        Phase.EXAMPLES,
                        Expectation.ACCEPTED,
                        new Place("body", "", ""),
                        "example",
                        what,
                        example.location(),
                        subject.bare(index, true).withDrafts(List.of(draft)));
            }
        }
    }

    private static String name(Example example) {
        return example.name().isEmpty() ? "the example" : "example " + example.name();
    }
}
