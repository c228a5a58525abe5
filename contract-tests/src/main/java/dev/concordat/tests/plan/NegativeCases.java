package dev.concordat.tests.plan;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.generate.Instance;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.validate.Side;
import dev.concordat.core.wire.EncodedParameter;
import dev.concordat.core.wire.ParameterEncoder;
import dev.concordat.core.wire.ParameterReadings;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Parameters that break one constraint each. What counts is the encoded request read back under the style rules: where
 * any reading is valid, or either validator lets it pass, there is no case.
 */
final class NegativeCases implements CasePlanner {

    @Override
    public void plan(Subject subject, Cases cases) {
        Operation operation = subject.operation();
        for (Parameter parameter : operation.parameters()) {
            if (parameter.in() == ParameterLocation.QUERYSTRING) {
                continue;
            }
            if (parameter.required() && parameter.in() != ParameterLocation.PATH) {
                cases.add(
                        Phase.NEGATIVE,
                        Expectation.REJECTED,
                        Subject.place(parameter, ""),
                        "required",
                        "required " + Subject.place(parameter, "") + " is missing",
                        parameter.location(),
                        subject.base(cases.next(), false).without(parameter));
            }
            values(subject, cases, parameter);
        }
    }

    private static void values(Subject subject, Cases cases, Parameter parameter) {
        SchemaId schema = parameter.valueSchema();
        if (schema == null || Binder.isPrecondition(parameter.name())) {
            return;
        }
        Set<EncodedParameter> seen = new HashSet<>();
        for (Instance instance :
                subject.generator().invalid(schema, subject.seed(2)).instances()) {
            Optional<EncodedParameter> encoded = ParameterEncoder.encode(parameter, instance.value());
            if (encoded.isPresent() && seen.add(encoded.get()) && isInvalid(subject, schema, encoded.get())) {
                cases.add(
                        Phase.NEGATIVE,
                        Expectation.REJECTED,
                        Subject.place(parameter, instance.pointer()),
                        instance.keyword(),
                        instance.reason(),
                        subject.contract().dereference(schema).at(instance.keyword()),
                        subject.base(cases.next(), false)
                                .with(new Argument(parameter, new Source.Literal(instance.value(), null))));
            }
        }
    }

    static boolean isInvalid(Subject subject, SchemaId schema, EncodedParameter encoded) {
        List<JsonValue> readings = ParameterReadings.of(subject.typedText(), encoded);
        return !readings.isEmpty()
                && readings.stream().allMatch(value -> subject.judge().isInvalid(schema, value, Side.REQUEST));
    }
}
