package dev.concordat.tests;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.wire.Exchange;
import dev.concordat.tests.check.Checks;
import dev.concordat.tests.check.Ending;
import dev.concordat.tests.check.Observation;
import dev.concordat.tests.check.Problem;
import dev.concordat.tests.check.UnexpectedContentCheck;
import dev.concordat.tests.execute.Credentials;
import dev.concordat.tests.execute.Hop;
import dev.concordat.tests.execute.HttpTransport;
import dev.concordat.tests.execute.Outcome;
import dev.concordat.tests.execute.ScenarioRunner;
import dev.concordat.tests.execute.Trace;
import dev.concordat.tests.execute.Transport;
import dev.concordat.tests.judge.DocumentValidator;
import dev.concordat.tests.judge.Judge;
import dev.concordat.tests.plan.Leg;
import dev.concordat.tests.plan.PlanOptions;
import dev.concordat.tests.plan.Planner;
import dev.concordat.tests.plan.Scenario;
import dev.concordat.tests.plan.Skip;
import dev.concordat.tests.plan.TestPlan;
import dev.concordat.tests.report.RunEvent;
import dev.concordat.tests.report.RunListener;
import dev.concordat.tests.report.RunResult;
import dev.concordat.tests.report.Sample;
import dev.concordat.tests.sequence.Course;
import dev.concordat.tests.sequence.Judgement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Holds a live service to its contract: plans, sends, checks, and tells the listeners. */
public final class Verification {

    private final Contract contract;
    private final String spec;
    private final Judge judge;
    private final VerifyOptions options;
    private final List<RunListener> listeners;
    private final Credentials credentials;
    private final Tally tally;
    private final Twins twins = new Twins();

    private Verification(LoadedContract loaded, VerifyOptions options, List<RunListener> listeners) {
        this.contract = loaded.contract();
        this.spec = loaded.spec().root().source();
        this.judge = new Judge(contract, new DocumentValidator(loaded.spec()));
        this.options = options;
        this.listeners = List.copyOf(listeners);
        this.credentials = new Credentials(options.auth(), options.headers())
                .assign(contract, options.bearer(), options.apiKeys());
        this.tally = new Tally(contract, options, credentials.mask());
    }

    /** Runs against the service at the URL of the options. */
    public static RunResult run(LoadedContract loaded, VerifyOptions options, List<RunListener> listeners) {
        return run(loaded, options, listeners, new HttpTransport(options.url(), options.limits()));
    }

    /** Runs over another transport. */
    public static RunResult run(
            LoadedContract loaded, VerifyOptions options, List<RunListener> listeners, Transport transport) {
        return new Verification(loaded, options, listeners).run(new WatchedTransport(transport));
    }

    /** What would be sent, and what not. */
    public static TestPlan plan(LoadedContract loaded, VerifyOptions options) {
        return new Verification(loaded, options, List.of()).plan();
    }

    private TestPlan plan() {
        Map<String, JsonValue> fixtures = new LinkedHashMap<>();
        options.fixtures().forEach((name, value) -> fixtures.put(name, new JsonString(value)));
        PlanOptions planOptions = new PlanOptions(
                options.seed(), options.maxCasesPerOperation(), fixtures, credentials.schemes(contract));
        return Planner.plan(contract, judge, planOptions, this::isSelected, Sequences.ALL);
    }

    private boolean isSelected(Operation operation) {
        return options.operations().isEmpty()
                || options.operations().contains(operation.key())
                || options.operations().contains(operation.signature());
    }

    private RunResult run(WatchedTransport transport) {
        TestPlan plan = plan();
        String title = contract.info().title() + " " + contract.info().version();
        tell(new RunEvent.Started(
                title,
                spec,
                options.url(),
                options.seed(),
                contract.operations().size(),
                plan.scenarios().size()));
        for (Skip skip : plan.skips()) {
            tally.skip(skip);
        }
        ScenarioRunner runner = new ScenarioRunner(contract, judge, credentials, transport, options.url());
        String aborted = null;
        int done = 0;
        for (Scenario scenario : plan.scenarios()) {
            Trace trace = runner.run(scenario);
            if (transport.unreachable() != null) {
                aborted = unreachable(transport);
                break;
            }
            Ending ending = judge(trace);
            tally.ended(scenario, ending);
            tell(new RunEvent.CaseFinished(
                    scenario.operation().key(),
                    ++done,
                    plan.scenarios().size(),
                    transport.requests(),
                    tally.findings()));
        }
        RunResult result = tally.result(title, spec, transport.requests(), aborted);
        tell(new RunEvent.Finished(result));
        return result;
    }

    private String unreachable(WatchedTransport transport) {
        return transport.requests() == 0
                ? "nothing answers at " + options.url() + ": " + transport.unreachable()
                : "the service stopped answering after " + transport.requests() + " requests: "
                        + transport.unreachable();
    }

    private Ending judge(Trace trace) {
        Scenario scenario = trace.scenario();
        String why = scenario.purpose().reason();
        for (Hop hop : trace.before()) {
            declared(hop.operation(), hop.exchange(), "prepares " + why);
        }
        if (scenario.isSequence()) {
            return judgeSequence(trace);
        }
        if (trace.outcome() instanceof Outcome.Answered answered) {
            tally.exchange(scenario.operation(), answered.exchange());
            Observation observation = new Observation(
                    contract,
                    judge,
                    scenario.operation(),
                    answered.exchange(),
                    scenario,
                    trace.doubts(),
                    options.timeLimit(scenario.operation()));
            List<Problem> problems = Checks.inspect(observation);
            note(scenario.operation(), problems, tally.sample(why, answered.exchange()));
            return twins.ending(scenario, Ending.of(observation, scenario, problems));
        }
        return unanswered(trace);
    }

    /** An exchange that the document says everything about, though it is no case of its own. */
    private void declared(Operation operation, Exchange exchange, String why) {
        tally.exchange(operation, exchange);
        Observation observation =
                Observation.of(contract, judge, operation, exchange).within(options.timeLimit(operation));
        note(operation, Checks.inspect(observation), tally.sample(why, exchange));
    }

    private Ending judgeSequence(Trace trace) {
        Scenario scenario = trace.scenario();
        String why = scenario.purpose().reason();
        List<Exchange> course = trace.course();
        for (int i = 0; i < course.size(); i++) {
            Leg leg = scenario.legs().get(i);
            Operation operation = leg.step().operation();
            if (leg.isDeclared()) {
                declared(operation, course.get(i), why);
            } else {
                tally.probe(course.get(i));
                Observation observation = Observation.of(contract, judge, operation, course.get(i));
                note(operation, Checks.inspectUndeclared(observation), tally.sample(why, course.get(i)));
            }
        }
        if (!(trace.outcome() instanceof Outcome.Answered answered)) {
            return unanswered(trace);
        }
        Leg last = scenario.legs().get(course.size() - 1);
        int status = answered.exchange().response().status();
        if (course.size() < scenario.legs().size() || !last.wanted().isMetBy(status)) {
            return Ending.inconclusive(answered.exchange().request().method() + " is answered with " + status + ", not "
                    + last.wanted().text());
        }
        Judgement judgement = Sequences.of(scenario.purpose().keyword())
                .judge(new Course(contract, judge, scenario, course, trace.doubts()));
        if (judgement instanceof Judgement.Open open) {
            return Ending.inconclusive(open.reason());
        }
        List<Problem> problems = judgement instanceof Judgement.Broken broken ? broken.problems() : List.of();
        note(scenario.operation(), problems, tally.sample(why, course));
        return Ending.of(problems);
    }

    private Ending unanswered(Trace trace) {
        if (trace.outcome() instanceof Outcome.NotSent notSent) {
            return Ending.notTested(notSent.reason());
        }
        if (trace.outcome() instanceof Outcome.Unreachable unreachable) {
            return Ending.notTested(unreachable.reason());
        }
        Scenario scenario = trace.scenario();
        String why = scenario.purpose().reason();
        if (trace.outcome() instanceof Outcome.IllegalContent illegal) {
            Problem problem = UnexpectedContentCheck.illegal(scenario.operation(), illegal.status());
            note(scenario.operation(), List.of(problem), tally.sample(why, illegal.request()));
            return Ending.of(List.of(problem));
        }
        Outcome.NoAnswer noAnswer = (Outcome.NoAnswer) trace.outcome();
        String reason = noAnswer.reason();
        Problem problem = new Problem(
                "no-answer",
                Severity.ERROR,
                "request",
                reason,
                "answer every request within the time limit, in well-formed HTTP",
                scenario.operation().location());
        note(scenario.operation(), List.of(problem), tally.sample(why, noAnswer.request()));
        return Ending.notTested(reason);
    }

    private void note(Operation operation, List<Problem> problems, Sample sample) {
        for (Problem problem : problems) {
            tally.problem(operation, problem, sample).ifPresent(finding -> tell(new RunEvent.Found(finding)));
        }
    }

    private void tell(RunEvent event) {
        listeners.forEach(listener -> listener.on(event));
    }
}
