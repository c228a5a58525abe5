package dev.concordat.tests;

import dev.concordat.tests.check.Problem;
import dev.concordat.tests.execute.ScenarioRunner;
import dev.concordat.tests.plan.FuzzPlan;
import dev.concordat.tests.plan.Scenario;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Sends random cases until the budget is spent. Where one shows something new, smaller ones are sent for as long as they
 * show it, too: the tally keeps the smallest request of every finding.
 */
final class FuzzRun {

    /** Smaller cases for one finding. */
    private static final int SHRINKS = 60;

    /** Told of every case; false ends the run. */
    interface Progress {
        boolean ended(Scenario scenario, int cases);
    }

    private final FuzzBudget budget;
    private final FuzzPlan plan;
    private final ScenarioRunner runner;
    private final CaseJudge cases;
    private final Tally tally;

    FuzzRun(FuzzBudget budget, FuzzPlan plan, ScenarioRunner runner, CaseJudge cases, Tally tally) {
        this.budget = budget;
        this.plan = plan;
        this.runner = runner;
        this.cases = cases;
        this.tally = tally;
    }

    void run(Progress progress) {
        long start = System.nanoTime();
        Iterator<Scenario> scenarios = plan.scenarios(budget.most());
        boolean goesOn = true;
        for (int sent = 0; goesOn && !isLate(start) && scenarios.hasNext(); sent++) {
            Scenario scenario = scenarios.next();
            Judged judged = judge(scenario);
            tally.ended(scenario, judged.ending());
            judged.news().stream().findFirst().ifPresent(problem -> shrink(scenario, problem));
            goesOn = progress.ended(scenario, sent + 1);
        }
    }

    private boolean isLate(long start) {
        return budget.time() != null
                && System.nanoTime() - start > budget.time().toNanos();
    }

    private Judged judge(Scenario scenario) {
        return cases.judge(runner.run(scenario), () -> runner.run(scenario));
    }

    private void shrink(Scenario scenario, Problem problem) {
        Optional<Scenario> smallest = Optional.of(scenario);
        int[] left = {SHRINKS};
        while (smallest.isPresent()) {
            smallest = plan.simpler(smallest.get())
                    .takeWhile(simpler -> left[0]-- > 0)
                    .filter(simpler -> shows(simpler, problem))
                    .findFirst();
        }
    }

    private boolean shows(Scenario scenario, Problem problem) {
        List<Problem> problems = judge(scenario).problems();
        return problems.stream()
                .anyMatch(other -> other.checkId().equals(problem.checkId())
                        && other.place().equals(problem.place()));
    }
}
