package dev.concordat.tests;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.tests.canary.Answered;
import dev.concordat.tests.canary.Differences;
import dev.concordat.tests.check.Checks;
import dev.concordat.tests.check.Observation;
import dev.concordat.tests.check.Problem;
import dev.concordat.tests.execute.Credentials;
import dev.concordat.tests.execute.HttpTransport;
import dev.concordat.tests.execute.Outcome;
import dev.concordat.tests.execute.ScenarioRunner;
import dev.concordat.tests.execute.Trace;
import dev.concordat.tests.judge.DocumentValidator;
import dev.concordat.tests.judge.Judge;
import dev.concordat.tests.plan.Expectation;
import dev.concordat.tests.plan.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** Sends the cases of one contract to both services and keeps what only the candidate breaks. */
final class CanaryRun {

    private static final WatchedTransport.Watcher UNWATCHED = (scenario, request, outcome) -> {};

    private final Contract contract;
    private final Judge judge;
    private final String rulePrefix;
    private final Tally tally;
    private final WatchedTransport stable;
    private final WatchedTransport candidate;
    private final ScenarioRunner stableRunner;
    private final ScenarioRunner candidateRunner;
    private final Stream<Scenario> scenarios;
    private int cases;
    private int taken;

    /** @param rulePrefix what tells findings by this contract from those by another one */
    CanaryRun(LoadedContract loaded, CanaryOptions options, String rulePrefix) {
        VerifyOptions verify = options.candidate();
        this.contract = loaded.contract();
        this.judge = new Judge(contract, new DocumentValidator(loaded.spec()));
        this.rulePrefix = rulePrefix;
        Credentials credentials = Verification.credentials(contract, verify);
        this.tally = new Tally(contract, verify, credentials.mask());
        this.stable = new WatchedTransport(new HttpTransport(options.stable(), verify.limits()), UNWATCHED);
        this.candidate = new WatchedTransport(new HttpTransport(verify.url(), verify.limits()), UNWATCHED);
        this.stableRunner = new ScenarioRunner(contract, judge, credentials, stable, options.stable());
        this.candidateRunner = new ScenarioRunner(contract, judge, credentials, candidate, verify.url());
        this.scenarios = Verification.scenarios(loaded, verify)
                .filter(scenario -> scenario.purpose().expectation() == Expectation.ACCEPTED);
    }

    void run(IntConsumer progress) {
        scenarios.takeWhile(scenario -> unreachable().isEmpty()).forEach(scenario -> {
            compare(scenario);
            progress.accept(cases);
        });
    }

    /** Which of the services is not there, empty where both are. */
    Optional<String> unreachable() {
        return Optional.ofNullable(stable.unreachable())
                .map(reason -> "the stable service does not answer: " + reason)
                .or(() -> Optional.ofNullable(candidate.unreachable())
                        .map(reason -> "the candidate does not answer: " + reason));
    }

    int cases() {
        return cases;
    }

    int taken() {
        return taken;
    }

    Tally tally() {
        return tally;
    }

    private void compare(Scenario scenario) {
        Operation operation = scenario.operation();
        Answered before = observe(stableRunner.run(scenario));
        Trace sent = candidateRunner.run(scenario);
        Answered after = observe(sent);
        if (unreachable().isPresent() || before.outcome() instanceof Outcome.NotSent) {
            return;
        }
        boolean both = !(after.outcome() instanceof Outcome.NotSent);
        cases += both ? 1 : 0;
        taken += both && before.isSuccess() ? 1 : 0;
        List<Problem> breaks = Differences.breaks(operation, before, after);
        if (!breaks.isEmpty()) {
            // What does not show twice, or shows at the stable service the second time, is no difference between them.
            Answered again = observe(stableRunner.run(scenario));
            Answered confirmed = observe(candidateRunner.run(scenario));
            List<Problem> second = Differences.breaks(operation, again, confirmed);
            breaks = breaks.stream()
                    .filter(problem -> second.stream()
                            .anyMatch(other -> other.checkId().equals(problem.checkId())
                                    && other.place().equals(problem.place())))
                    .toList();
        }
        List<Problem> found = breaks.isEmpty() ? Differences.allowed(operation, before, after) : breaks;
        found.forEach(problem -> note(sent, problem));
    }

    private Answered observe(Trace trace) {
        Operation operation = trace.scenario().operation();
        if (trace.outcome() instanceof Outcome.Answered answered) {
            Observation observation = new Observation(
                    contract, judge, operation, answered.exchange(), trace.scenario(), trace.doubts(), null);
            return new Answered(trace.outcome(), trace.doubts(), Checks.inspect(observation));
        }
        return new Answered(
                trace.outcome(),
                trace.doubts(),
                trace.outcome() instanceof Outcome.NoAnswer || trace.outcome() instanceof Outcome.IllegalContent
                        ? List.of(CaseJudge.unusable(operation, trace.outcome()))
                        : List.of());
    }

    private void note(Trace trace, Problem problem) {
        String why = trace.scenario().purpose().reason();
        Evidence evidence = trace.outcome() instanceof Outcome.Answered answered
                ? Evidence.of(why, answered.exchange(), trace.chain())
                : trace.outcome() instanceof Outcome.NoAnswer none
                        ? Evidence.of(why, none.request(), trace.chain())
                        : Evidence.of(why);
        String rule = problem.severity() == Severity.INFO ? problem.checkId() : rulePrefix + problem.checkId();
        tally.problem(trace.scenario().operation(), problem.named(rule), evidence);
    }
}
