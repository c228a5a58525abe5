package dev.concordat.tests;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.wire.Exchange;
import dev.concordat.core.wire.WireRequest;
import dev.concordat.tests.check.Checks;
import dev.concordat.tests.check.Demand;
import dev.concordat.tests.check.Ending;
import dev.concordat.tests.check.Observation;
import dev.concordat.tests.check.Problem;
import dev.concordat.tests.check.UnexpectedContentCheck;
import dev.concordat.tests.execute.Hop;
import dev.concordat.tests.execute.Outcome;
import dev.concordat.tests.execute.Trace;
import dev.concordat.tests.judge.Judge;
import dev.concordat.tests.plan.Leg;
import dev.concordat.tests.plan.Scenario;
import dev.concordat.tests.report.RunFinding;
import dev.concordat.tests.sequence.Course;
import dev.concordat.tests.sequence.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Judges what came of each case and enters it in the tally. */
final class CaseJudge {

    /** How often a sequence that seems to break a property is run before that is believed. */
    private static final int RUNS = 3;

    private static final String UNDER_LOAD = "one of many under load";

    private final Contract contract;
    private final Judge judge;
    private final VerifyOptions options;
    private final Tally tally;
    private final Consumer<RunFinding> found;
    private final Twins twins = new Twins();
    private final TakenReads reads = new TakenReads();

    /** @param found told of every cause when it is seen for the first time */
    CaseJudge(Contract contract, Judge judge, VerifyOptions options, Tally tally, Consumer<RunFinding> found) {
        this.contract = contract;
        this.judge = judge;
        this.options = options;
        this.tally = tally;
        this.found = found;
    }

    /**
     * How the case ended.
     *
     * @param again runs it once more
     */
    Judged judge(Trace trace, Supplier<Trace> again) {
        Scenario scenario = trace.scenario();
        String why = scenario.purpose().reason();
        if (scenario.isSequence()) {
            return Judged.of(judgeSequence(trace, again));
        }
        prepared(trace);
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
            List<Problem> problems = Stream.concat(
                            Checks.inspect(observation).stream(),
                            reads.problem(scenario.operation(), answered.exchange()).stream())
                    .filter(problem -> !isKnown(scenario, problem))
                    .toList();
            List<Problem> news =
                    note(scenario.operation(), problems, Evidence.of(why, answered.exchange(), trace.chain()));
            Ending ending = twins.ending(scenario, Ending.of(observation, scenario, problems));
            return new Judged(ending, problems, news);
        }
        return Judged.of(unanswered(trace));
    }

    /** A combination that is refused tells nothing where one of its values is refused alone. */
    private boolean isKnown(Scenario scenario, Problem problem) {
        return scenario.purpose().keyword().equals("combination")
                && problem.checkId().equals("valid-data-refused")
                && problem.severity() == Severity.WARNING
                && tally.knows(problem.checkId(), scenario.operation(), Severity.ERROR);
    }

    /** An exchange that the document says everything about, though it is no case of its own. */
    private void declared(Operation operation, Exchange exchange, String why, List<Exchange> needs) {
        tally.exchange(operation, exchange);
        Observation observation =
                Observation.of(contract, judge, operation, exchange).within(options.timeLimit(operation));
        List<Problem> problems = Stream.concat(
                        Checks.inspect(observation).stream(), reads.problem(operation, exchange).stream())
                .toList();
        note(operation, problems, Evidence.of(why, exchange, needs));
    }

    /** What came of a request under load. */
    void underLoad(Operation operation, Outcome outcome) {
        if (outcome instanceof Outcome.Answered answered) {
            declared(operation, answered.exchange(), UNDER_LOAD, List.of());
        } else {
            unanswered(operation, UNDER_LOAD, outcome, List.of());
        }
    }

    private void prepared(Trace trace) {
        String why = "prepares " + trace.scenario().purpose().reason();
        trace.before().forEach(hop -> declared(hop.operation(), hop.exchange(), why, hop.needs()));
    }

    private Ending judgeSequence(Trace trace, Supplier<Trace> again) {
        observe(trace);
        if (!(trace.outcome() instanceof Outcome.Answered)) {
            return unanswered(trace);
        }
        Judgement judgement = judgement(trace);
        if (judgement instanceof Judgement.Open open) {
            return Ending.inconclusive(open.reason());
        }
        if (!(judgement instanceof Judgement.Broken broken)) {
            return Ending.of(List.of());
        }
        int shown = 1;
        int stale = 0;
        for (int run = 1; run < RUNS; run++) {
            Trace other = again.get();
            observe(other);
            boolean answered = other.outcome() instanceof Outcome.Answered;
            stale += answered && !isFresh(other) ? 1 : 0;
            shown += answered && isFresh(other) && judgement(other) instanceof Judgement.Broken ? 1 : 0;
        }
        List<Problem> problems = broken.problems();
        // What cannot begin anew cannot show it again either.
        if (shown + stale < RUNS) {
            String remark = " (unstable: in " + shown + " of " + RUNS + " runs)";
            problems =
                    problems.stream().map(problem -> problem.unstable(remark)).toList();
        }
        Scenario scenario = trace.scenario();
        note(
                scenario.operation(),
                problems,
                new Evidence(scenario.purpose().reason(), trace.course(), trace.chain(), null));
        return Ending.of(problems);
    }

    /**
     * Whether a run began anew: what it changes was created for it, and no conflict says that it met what the run before
     * it left behind.
     */
    private static boolean isFresh(Trace trace) {
        List<Exchange> all = Stream.concat(trace.before().stream().map(Hop::exchange), trace.course().stream())
                .toList();
        boolean conflict = all.stream().anyMatch(exchange -> exchange.response().status() == 409);
        boolean created = all.stream().anyMatch(exchange -> isDone(exchange, Set.of("POST")));
        boolean changed = all.stream().anyMatch(exchange -> isDone(exchange, Set.of("PUT", "PATCH", "DELETE")));
        return !conflict && (created || !changed);
    }

    private static boolean isDone(Exchange exchange, Set<String> methods) {
        return exchange.response().isSuccess()
                && methods.contains(exchange.request().method());
    }

    /** Every exchange of a sequence must also be right for itself. */
    private void observe(Trace trace) {
        prepared(trace);
        Scenario scenario = trace.scenario();
        String why = scenario.purpose().reason();
        List<Exchange> course = trace.course();
        for (int i = 0; i < course.size(); i++) {
            Leg leg = scenario.legs().get(i);
            Operation operation = leg.step().operation();
            // What is whose no document says: another user may be refused with a status that it does not declare.
            boolean expected = leg.isOwn()
                    || operation.responseFor(course.get(i).response().status()).isPresent();
            if (leg.isDeclared() && expected) {
                declared(operation, course.get(i), why, upTo(course.get(i), trace));
            } else {
                tally.probe(course.get(i));
                Observation observation = Observation.of(contract, judge, operation, course.get(i));
                note(
                        operation,
                        Checks.inspectUndeclared(observation),
                        Evidence.of(why, course.get(i), upTo(course.get(i), trace)));
            }
        }
    }

    /** What had to be sent for one exchange of a sequence. */
    private static List<Exchange> upTo(Exchange exchange, Trace trace) {
        List<Exchange> chain = new ArrayList<>();
        for (Exchange other : trace.chain()) {
            chain.add(other);
            if (other.equals(exchange)) {
                break;
            }
        }
        return chain;
    }

    private Judgement judgement(Trace trace) {
        Scenario scenario = trace.scenario();
        List<Exchange> course = trace.course();
        Leg last = scenario.legs().get(course.size() - 1);
        Exchange exchange = course.get(course.size() - 1);
        int status = exchange.response().status();
        boolean cut = course.size() < scenario.legs().size()
                && !scenario.legs().get(course.size()).optional();
        return cut || !last.wanted().isMetBy(status)
                ? Judgement.open(exchange.request().method() + " is answered with " + status + ", not "
                        + last.wanted().text())
                : Sequences.of(scenario.purpose().keyword())
                        .judge(new Course(contract, scenario, course, trace.doubts()));
    }

    private Ending unanswered(Trace trace) {
        return unanswered(
                trace.scenario().operation(), trace.scenario().purpose().reason(), trace.outcome(), trace.chain());
    }

    private Ending unanswered(Operation operation, String why, Outcome outcome, List<Exchange> chain) {
        if (outcome instanceof Outcome.NotSent notSent) {
            return Ending.notTested(notSent.reason());
        }
        if (outcome instanceof Outcome.Unreachable unreachable) {
            return Ending.notTested(unreachable.reason());
        }
        Problem problem = unusable(operation, outcome);
        WireRequest request = outcome instanceof Outcome.IllegalContent illegal
                ? illegal.request()
                : ((Outcome.NoAnswer) outcome).request();
        note(operation, List.of(problem), Evidence.of(why, request, chain));
        return outcome instanceof Outcome.NoAnswer ? Ending.notTested(problem.message()) : Ending.of(List.of(problem));
    }

    /** What is wrong where the connection was made and no answer came that can be used. */
    static Problem unusable(Operation operation, Outcome outcome) {
        return outcome instanceof Outcome.IllegalContent illegal
                ? UnexpectedContentCheck.illegal(operation, illegal.status())
                : new Problem(
                                "no-answer",
                                Severity.ERROR,
                                "request",
                                ((Outcome.NoAnswer) outcome).reason(),
                                "answer every request within the time limit, in well-formed HTTP",
                                operation.location())
                        .demanding(Demand.ANSWER);
    }

    /** Those that are new. */
    private List<Problem> note(Operation operation, List<Problem> problems, Evidence evidence) {
        List<Problem> news = new ArrayList<>();
        for (Problem problem : problems) {
            Optional<RunFinding> finding = tally.problem(operation, problem, evidence);
            finding.ifPresent(found);
            finding.ifPresent(first -> news.add(problem));
        }
        return news;
    }
}
