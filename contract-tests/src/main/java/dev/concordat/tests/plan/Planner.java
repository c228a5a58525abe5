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
        InstanceGenerator generator = new InstanceGenerator(contract, Side.REQUEST);
        StepBuilder steps = new StepBuilder(contract, options, generator, judge);
        Binder binder = new Binder(contract, options, steps);
        List<Scenario> scenarios = new ArrayList<>();
        List<Skip> skips = new ArrayList<>();
        for (Operation operation : contract.operations()) {
            Optional<String> obstacle = unsupported(operation, selected).or(() -> steps.obstacle(operation));
            if (obstacle.isPresent()) {
                skips.add(new Skip(operation, "", obstacle.get()));
                continue;
            }
            Subject subject = new Subject(contract, operation, options, steps, binder, generator, judge);
            Cases cases = new Cases(subject);
            PHASES.forEach(phase -> phase.plan(subject, cases));
            sequences.forEach(phase -> phase.plan(subject, cases));
            scenarios.addAll(cases.scenarios());
            skips.addAll(cases.skips());
        }
        return new TestPlan(scenarios, skips);
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
