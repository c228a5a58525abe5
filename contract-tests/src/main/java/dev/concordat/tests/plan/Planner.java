package dev.concordat.tests.plan;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.generate.InstanceGenerator;
import dev.concordat.core.validate.Side;
import dev.concordat.tests.judge.Judge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Plans a run: the same contract, options and seed give the same plan. */
public final class Planner {

    private static final List<CasePlanner> PHASES = List.of(
            new ExampleCases(),
            new BoundaryCases(),
            new OpaqueCases(),
            new NegativeCases(),
            new NegativeBodyCases(),
            new CredentialCases(),
            new MissingCases());

    private Planner() {}

    /**
     * Plans all phases of all operations.
     *
     * @param selected which operations are tested; the others still serve to prepare cases
     * @param sequences who plans cases of several requests, after all others
     */
    public static TestPlan plan(
            Contract contract,
            Judge judge,
            PlanOptions options,
            Predicate<Operation> selected,
            List<? extends CasePlanner> sequences) {
        List<Scenario> scenarios = new ArrayList<>();
        List<Skip> skips = new ArrayList<>();
        Wiring wiring = new Wiring(contract, judge, options);
        for (Operation operation : contract.operations()) {
            Optional<String> obstacle = wiring.obstacle(operation, selected);
            if (obstacle.isPresent()) {
                skips.add(new Skip(operation, null, "", obstacle.get()));
                continue;
            }
            Subject subject = wiring.subject(operation);
            Cases cases = new Cases(subject);
            PHASES.forEach(phase -> phase.plan(subject, cases));
            sequences.forEach(phase -> phase.plan(subject, cases));
            scenarios.addAll(cases.scenarios());
            skips.addAll(cases.skips());
        }
        return new TestPlan(scenarios, skips);
    }

    /** The operations that cases can be made for. */
    static List<Subject> subjects(Contract contract, Judge judge, PlanOptions options, Predicate<Operation> selected) {
        Wiring wiring = new Wiring(contract, judge, options);
        return contract.operations().stream()
                .filter(operation -> wiring.obstacle(operation, selected).isEmpty())
                .map(wiring::subject)
                .toList();
    }

    /** What all operations of a plan share. */
    private static final class Wiring {

        private final Contract contract;
        private final Judge judge;
        private final PlanOptions options;
        private final InstanceGenerator generator;
        private final StepBuilder steps;
        private final Binder binder;

        Wiring(Contract contract, Judge judge, PlanOptions options) {
            this.contract = contract;
            this.judge = judge;
            this.options = options;
            this.generator = new InstanceGenerator(contract, Side.REQUEST);
            this.steps = new StepBuilder(contract, options, generator, judge);
            this.binder = new Binder(contract, options, steps);
        }

        Optional<String> obstacle(Operation operation, Predicate<Operation> selected) {
            return unsupported(operation, selected).or(() -> steps.obstacle(operation));
        }

        Subject subject(Operation operation) {
            return new Subject(contract, operation, options, steps, binder, generator, judge);
        }
    }

    private static Optional<String> unsupported(Operation operation, Predicate<Operation> selected) {
        if (!selected.test(operation)) {
            return Optional.of("not selected");
        }
        return Set.of("CONNECT", "TRACE").contains(operation.method())
                ? Optional.of("the HTTP client cannot send " + operation.method())
                : Optional.empty();
    }
}
