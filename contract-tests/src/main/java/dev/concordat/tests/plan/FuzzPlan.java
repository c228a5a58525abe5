package dev.concordat.tests.plan;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonValue;
import dev.concordat.tests.judge.Judge;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Random cases without end, in turns of the operations: the same contract, options and seed give the same ones. Turns
 * grow, so that a small budget reaches every operation, and a large one does not plan them all anew for each case.
 */
public final class FuzzPlan {

    private static final int FIRST_TURN = 2;
    private static final int LONGEST_TURN = 32;

    private final List<Subject> subjects;

    private FuzzPlan(List<Subject> subjects) {
        this.subjects = subjects;
    }

    /**
     * Plans for all operations that leave something to chance.
     *
     * @param selected which operations are tested
     */
    public static FuzzPlan of(Contract contract, Judge judge, PlanOptions options, Predicate<Operation> selected) {
        return new FuzzPlan(Planner.subjects(contract, judge, options, selected).stream()
                .filter(FuzzCase::hasChoice)
                .toList());
    }

    /** The cases, one turn planned at a time; none where no operation leaves anything to chance. */
    public Iterator<Scenario> scenarios() {
        return new Turns();
    }

    private static int length(int round) {
        return round > 3 ? LONGEST_TURN : FIRST_TURN << round;
    }

    /** Cases for the same purpose with less in them, made as they are asked for. */
    public Stream<Scenario> simpler(Scenario scenario) {
        Subject subject = subjects.stream()
                .filter(each -> each.operation().equals(scenario.operation()))
                .findFirst()
                .orElseThrow();
        Step step = scenario.step();
        Purpose purpose = scenario.purpose();
        Stream<Step> withoutParameter = step.arguments().stream()
                .map(Argument::parameter)
                .filter(parameter -> !parameter.required()
                        && !parameter.name().equals(purpose.place().name()))
                .map(step::without);
        Stream<Step> withLess = step.drafts().stream()
                .limit(1)
                .filter(Draft.Instance.class::isInstance)
                .map(Draft.Instance.class::cast)
                .flatMap(draft -> RandomValues.smaller(draft.value()).stream()
                        .filter(value -> isAsIntended(subject, purpose, draft.type(), value))
                        .map(value -> step.withDrafts(List.of(smaller(draft, value)))));
        return Stream.concat(withoutParameter, withLess)
                .map(each -> new Scenario(
                        scenario.id(),
                        scenario.operation(),
                        purpose,
                        List.of(Leg.of(each, Wanted.ANY)),
                        scenario.shared()));
    }

    private static Draft smaller(Draft.Instance draft, JsonValue value) {
        var references = new java.util.LinkedHashMap<>(draft.references());
        references.keySet().removeIf(pointer -> Pointers.get(value, pointer) == null);
        return new Draft.Instance(draft.type(), value, references, draft.doubt());
    }

    private static boolean isAsIntended(Subject subject, Purpose purpose, MediaType type, JsonValue value) {
        SchemaId schema = type.schema();
        if (schema == null) {
            return false;
        }
        boolean broken = purpose.place().in().equals("body") && purpose.expectation() == Expectation.REJECTED;
        return broken
                ? FuzzCase.breaks(subject, type, purpose.place().pointer(), value)
                        && Optional.ofNullable(
                                        Pointers.get(value, purpose.place().pointer()))
                                .isPresent()
                : subject.isValid(schema, value);
    }

    /** One turn after the other. */
    private final class Turns implements Iterator<Scenario> {

        private final Deque<Scenario> turn = new ArrayDeque<>();
        private int round;
        private int next;

        @Override
        public boolean hasNext() {
            return !subjects.isEmpty();
        }

        @Override
        public Scenario next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            if (turn.isEmpty()) {
                plan(subjects.get(next));
                next = (next + 1) % subjects.size();
                round += next == 0 ? 1 : 0;
            }
            return turn.remove();
        }

        private void plan(Subject subject) {
            RandomValues values = new RandomValues(subject, subject.seed(-2 - round));
            int first = IntStream.range(0, round).map(FuzzPlan::length).sum();
            for (int number = first; number < first + length(round); number++) {
                // What is refused tells nothing until something is taken.
                turn.add(new FuzzCase(subject, values, number).scenario(number == 0));
            }
        }
    }
}
