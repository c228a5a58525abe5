package dev.concordat.tests;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.wire.WireResponse;
import dev.concordat.tests.check.Problem;
import dev.concordat.tests.execute.Outcome;
import dev.concordat.tests.execute.ScenarioRunner;
import dev.concordat.tests.execute.Trace;
import dev.concordat.tests.execute.Transport;
import dev.concordat.tests.load.Comparison;
import dev.concordat.tests.load.LoadBaseline;
import dev.concordat.tests.load.LoadCase;
import dev.concordat.tests.load.LoadOptions;
import dev.concordat.tests.load.LoadProgress;
import dev.concordat.tests.load.LoadResult;
import dev.concordat.tests.load.LoadRun;
import dev.concordat.tests.load.LoadVerdict;
import dev.concordat.tests.load.PairedLoad;
import dev.concordat.tests.plan.Phase;
import dev.concordat.tests.plan.Scenario;
import dev.concordat.tests.plan.Skip;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Puts the service under load with the requests that it took before, and judges how it bore it. */
final class LoadPhase {

    /** Too Many Requests (RFC 6585, 4). */
    private static final int TOO_MANY = 429;

    private final LoadOptions options;
    private final SourceLocation document;
    private final Transport transport;
    private final CaseJudge judge;
    private final Tally tally;
    private final @Nullable Rival rival;
    private final List<LoadCase> cases = new ArrayList<>();
    private final Map<String, LoadCase> twins = new LinkedHashMap<>();
    private final Map<Operation, String> refused = new LinkedHashMap<>();
    private final Set<String> unproven = new HashSet<>();
    private @Nullable String aborted;

    /**
     * The service to be compared with.
     *
     * @param runner gets what a case needs from it
     */
    record Rival(LoadBaseline baseline, Transport transport, ScenarioRunner runner) {}

    /** @param rival null: nothing to be compared with */
    LoadPhase(
            LoadOptions options,
            SourceLocation document,
            Transport transport,
            @Nullable Rival rival,
            CaseJudge judge,
            Tally tally) {
        this.options = options;
        this.document = document;
        this.transport = transport;
        this.rival = rival;
        this.judge = judge;
        this.tally = tally;
    }

    /** A case of the plan has ended: what was taken can be sent again. */
    void ended(Trace trace) {
        Scenario scenario = trace.scenario();
        if (scenario.purpose().phase() != Phase.LOAD) {
            return;
        }
        Optional<LoadCase> sent = taken(scenario, trace.outcome());
        if (sent.isEmpty()) {
            sent = throttled(scenario, trace.outcome());
            sent.ifPresentOrElse(
                    each -> unproven.add(each.id()),
                    () -> refused.putIfAbsent(scenario.operation(), untaken(trace.outcome())));
        }
        if (sent.isPresent() && rival != null && aborted == null) {
            Outcome theirs = rival.runner().run(scenario).outcome();
            if (theirs instanceof Outcome.Unreachable gone) {
                aborted = "nothing answers at " + rival.baseline().url() + ": " + gone.reason();
            }
            taken(scenario, theirs)
                    .ifPresentOrElse(
                            twin -> twins.put(twin.id(), twin),
                            () -> refused.putIfAbsent(
                                    scenario.operation(), "the baseline service does not take what this one takes"));
        }
        sent.filter(each -> rival == null || twins.containsKey(each.id())).ifPresent(cases::add);
    }

    /** The request of a case that was answered with a declared success. */
    static Optional<LoadCase> taken(Scenario scenario, Outcome outcome) {
        return outcome instanceof Outcome.Answered answered
                        && LoadRun.isTaken(
                                scenario.operation(), answered.exchange().response())
                ? Optional.of(new LoadCase(
                        scenario.id(), scenario.operation(), answered.exchange().request()))
                : Optional.empty();
    }

    /** The request of a case of which 429 says neither that it is good nor that it is not. */
    private static Optional<LoadCase> throttled(Scenario scenario, Outcome outcome) {
        return outcome instanceof Outcome.Answered answered
                        && answered.exchange().response().status() == TOO_MANY
                ? Optional.of(new LoadCase(
                        scenario.id(), scenario.operation(), answered.exchange().request()))
                : Optional.empty();
    }

    /** Why a case cannot be part of a load. */
    static String untaken(Outcome outcome) {
        if (outcome instanceof Outcome.NotSent notSent) {
            return notSent.reason();
        }
        return outcome instanceof Outcome.Answered answered
                ? "the service answers " + answered.exchange().response().status()
                : "the service does not answer";
    }

    /** What the load came to, null where there was none: {@link #aborted} says why. */
    @Nullable
    LoadResult run(long seed, Consumer<LoadProgress> progress) {
        if (aborted != null) {
            return null;
        }
        List<LoadCase> repeatable = repeatable();
        if (repeatable.isEmpty()) {
            aborted = "no load was put on the service: no operation takes a valid request twice";
            return null;
        }
        LoadRun run = new LoadRun(transport, repeatable);
        Comparison comparison = null;
        try {
            if (rival == null) {
                run.run(options, progress);
            } else {
                comparison = compare(rival, run, repeatable, seed, progress);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            aborted = "the run was interrupted";
        }
        if (!run.unreachable().isEmpty()) {
            aborted = "the service stopped answering under load: " + run.unreachable();
        }
        LoadResult alone = run.result(options);
        if (aborted == null && !alone.total().isMeasured()) {
            aborted = "no answer under load counts: all were 429, or held back since one was";
        }
        run.samples().forEach((operation, outcomes) -> outcomes.forEach(each -> judge.underLoad(operation, each)));
        LoadResult result = comparison == null ? alone : alone.with(comparison);
        LoadVerdict.problems(result, options, document).forEach(this::note);
        return result;
    }

    private Comparison compare(
            Rival other, LoadRun run, List<LoadCase> repeatable, long seed, Consumer<LoadProgress> progress)
            throws InterruptedException {
        List<LoadCase> theirs = repeatable.stream()
                .map(each -> Objects.requireNonNull(twins.get(each.id())))
                .toList();
        LoadRun opponent = new LoadRun(other.transport(), theirs);
        Comparison comparison =
                new PairedLoad(run, opponent, repeatable, theirs, seed).run(options, other.baseline(), progress);
        if (!opponent.unreachable().isEmpty()) {
            aborted = "the baseline service stopped answering under load: " + opponent.unreachable();
        }
        return comparison;
    }

    /** Why the load as a whole proves nothing, null where it does. */
    @Nullable
    String aborted() {
        return aborted;
    }

    private void note(LoadVerdict.Excess excess) {
        Problem problem = excess.problem();
        String why = "a load of " + options.text();
        tally.problem(excess.row().operation(), excess.row().signature(), problem, Evidence.of(why));
    }

    /** Those that are taken a second time, by both services: under load each is sent over and over. */
    private List<LoadCase> repeatable() {
        List<LoadCase> repeatable = new ArrayList<>();
        for (LoadCase each : cases) {
            LoadCase twin = twins.get(each.id());
            Optional<String> objection = unproven.contains(each.id())
                    ? untaken(each).or(() -> objection(transport, each))
                    : objection(transport, each);
            if (objection.isEmpty() && rival != null && twin != null) {
                objection = objection(rival.transport(), twin).map(text -> "by the baseline service: " + text);
            }
            objection.ifPresentOrElse(text -> refused.putIfAbsent(each.operation(), text), () -> repeatable.add(each));
        }
        repeatable.forEach(each -> refused.remove(each.operation()));
        refused.forEach((operation, reason) -> tally.skip(new Skip(operation, Phase.LOAD, "load", reason)));
        return repeatable;
    }

    /** Why a request that no answer has proven good yet is not taken, empty where it is. */
    private Optional<String> untaken(LoadCase each) {
        Outcome outcome = transport.send(each.request());
        boolean taken = outcome instanceof Outcome.Answered answered
                && LoadRun.isTaken(each.operation(), answered.exchange().response());
        return taken ? Optional.empty() : Optional.of(untaken(outcome));
    }

    /** Why a request cannot be sent over and over, empty where it can. */
    private static Optional<String> objection(Transport service, LoadCase each) {
        if (!(service.send(each.request()) instanceof Outcome.Answered answered)) {
            return Optional.of("sent again, a request got no answer");
        }
        WireResponse response = answered.exchange().response();
        return LoadRun.isTaken(each.operation(), response) || response.status() == TOO_MANY
                ? Optional.empty()
                : Optional.of("sent again, what was taken is answered with " + response.status()
                        + ": it can be sent once only");
    }
}
