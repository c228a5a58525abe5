package dev.concordat.tests.plan;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import dev.concordat.tests.judge.Judge;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
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
    private final Predicate<Operation> own;

    private FuzzPlan(List<Subject> subjects, Predicate<Operation> own) {
        this.subjects = subjects;
        this.own = own;
    }

    /**
     * Plans for all operations that leave something to chance.
     *
     * @param selected which operations are tested
     * @param own which of them are tested here, not in another shard
     */
    public static FuzzPlan of(
            Contract contract,
            Judge judge,
            PlanOptions options,
            Predicate<Operation> selected,
            Predicate<Operation> own) {
        return new FuzzPlan(
                Planner.subjects(contract, judge, options, selected).stream()
                        .filter(FuzzCase::hasChoice)
                        .toList(),
                own);
    }

    /** Whether cases of an operation come up. */
    public boolean reaches(Operation operation) {
        return subjects.stream().anyMatch(subject -> subject.operation().equals(operation));
    }

    /**
     * The own ones of the first cases, one turn planned at a time; none where no operation leaves anything to chance.
     *
     * @param most how many cases there are together with those of other shards
     */
    public Iterator<Scenario> scenarios(int most) {
        return new Turns(most);
    }

    private static int length(int round) {
        return round > 3 ? LONGEST_TURN : FIRST_TURN << round;
    }

    /** Cases with less in them, made as they are asked for. */
    public Stream<Scenario> simpler(Scenario scenario) {
        return subjects.stream()
                .filter(subject -> subject.operation().equals(scenario.operation()))
                .limit(1)
                .flatMap(subject -> new SimplerCases(subject, scenario).all());
    }

    /** One turn after the other. */
    private final class Turns implements Iterator<Scenario> {

        private final Deque<Scenario> turn = new ArrayDeque<>();
        private int round;
        private int next;
        private int left;

        private Turns(int most) {
            this.left = subjects.stream().map(Subject::operation).anyMatch(own) ? most : 0;
        }

        @Override
        public boolean hasNext() {
            while (turn.isEmpty() && left > 0) {
                Subject subject = subjects.get(next);
                int length = Math.min(left, length(round));
                if (own.test(subject.operation())) {
                    plan(subject, length);
                }
                left -= length;
                next = (next + 1) % subjects.size();
                round += next == 0 ? 1 : 0;
            }
            return !turn.isEmpty();
        }

        @Override
        public Scenario next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return turn.remove();
        }

        private void plan(Subject subject, int length) {
            RandomValues values = new RandomValues(subject, subject.seed(-2 - round));
            int first = IntStream.range(0, round).map(FuzzPlan::length).sum();
            for (int number = first; number < first + length; number++) {
                // What is refused tells nothing until something is taken.
                turn.add(new FuzzCase(subject, values, number).scenario(number == 0));
            }
        }
    }
}
