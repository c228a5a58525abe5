package dev.concordat.tests.plan;

import dev.concordat.core.contract.Parameter;
import dev.concordat.core.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Cases with one thing less in them than a random one has: a parameter, a member, an item. Where that was what broke the
 * contract, the smaller case is a valid one.
 */
record SimplerCases(Subject subject, Scenario scenario) {

    Stream<Scenario> all() {
        Step step = scenario.step();
        Stream<Scenario> withoutParameter = step.arguments().stream()
                .map(Argument::parameter)
                .filter(parameter -> !parameter.required())
                .map(parameter -> with(isBroken(parameter) ? valid() : scenario.purpose(), step.without(parameter)));
        Stream<Scenario> withLess = step.drafts().stream()
                .limit(1)
                .filter(Draft.Instance.class::isInstance)
                .map(Draft.Instance.class::cast)
                .flatMap(draft -> RandomValues.smaller(draft.value()).stream()
                        .flatMap(value -> purpose(draft, value).stream()
                                .map(purpose -> with(purpose, step.withDrafts(List.of(smaller(draft, value)))))));
        return Stream.concat(withoutParameter, withLess);
    }

    private Scenario with(Purpose purpose, Step step) {
        boolean harmless = purpose.expectation() != Expectation.ACCEPTED || subject.isSafe();
        return new Scenario(
                scenario.id(),
                scenario.operation(),
                purpose,
                List.of(Leg.of(step, Wanted.ANY)),
                harmless && (scenario.shared() || subject.isSafe()));
    }

    private boolean isBroken(Parameter parameter) {
        Place place = scenario.purpose().place();
        return place.in().equals(parameter.in().keyword()) && place.name().equals(parameter.name());
    }

    private boolean breaksBody() {
        return scenario.purpose().expectation() == Expectation.REJECTED
                && scenario.purpose().place().in().equals("body");
    }

    private Purpose valid() {
        return FuzzCase.combination(subject);
    }

    /** What a smaller body is good for, empty where it is not known to be valid, nor to be invalid as it was before. */
    private Optional<Purpose> purpose(Draft.Instance draft, JsonValue value) {
        String pointer = scenario.purpose().place().pointer();
        if (subject.arrivesValid(draft.type(), value)) {
            return Optional.of(breaksBody() ? valid() : scenario.purpose());
        }
        boolean same = breaksBody()
                && Pointers.get(value, pointer) != null
                && FuzzCase.breaks(subject, draft.type(), pointer, value);
        return same ? Optional.of(scenario.purpose()) : Optional.empty();
    }

    private static Draft smaller(Draft.Instance draft, JsonValue value) {
        Map<String, Source> references = new LinkedHashMap<>(draft.references());
        references.keySet().removeIf(pointer -> Pointers.get(value, pointer) == null);
        return new Draft.Instance(draft.type(), value, references, draft.doubt());
    }
}
