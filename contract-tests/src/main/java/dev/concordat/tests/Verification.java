package dev.concordat.tests;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.wire.Exchange;
import dev.concordat.core.wire.WireRequest;
import dev.concordat.tests.execute.Credentials;
import dev.concordat.tests.execute.HttpAnswer;
import dev.concordat.tests.execute.HttpTransport;
import dev.concordat.tests.execute.Mask;
import dev.concordat.tests.execute.Outcome;
import dev.concordat.tests.execute.ScenarioRunner;
import dev.concordat.tests.execute.Trace;
import dev.concordat.tests.execute.Transport;
import dev.concordat.tests.judge.DocumentValidator;
import dev.concordat.tests.judge.Judge;
import dev.concordat.tests.load.LoadBaseline;
import dev.concordat.tests.load.LoadOptions;
import dev.concordat.tests.load.LoadResult;
import dev.concordat.tests.load.LoadTarget;
import dev.concordat.tests.plan.FuzzPlan;
import dev.concordat.tests.plan.Identity;
import dev.concordat.tests.plan.LoadPlan;
import dev.concordat.tests.plan.Phase;
import dev.concordat.tests.plan.PlanOptions;
import dev.concordat.tests.plan.Planner;
import dev.concordat.tests.plan.Scenario;
import dev.concordat.tests.plan.Shard;
import dev.concordat.tests.plan.Skip;
import dev.concordat.tests.plan.TestPlan;
import dev.concordat.tests.report.RunEvent;
import dev.concordat.tests.report.RunListener;
import dev.concordat.tests.report.RunResult;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Holds a live service to its contract: plans, sends, checks, and tells the listeners. */
public final class Verification {

    private final Contract contract;
    private final String spec;
    private final Judge judge;
    private final VerifyOptions options;
    private final List<RunListener> listeners;
    private final Credentials credentials;
    private final Mask mask;
    private final Tally tally;

    private Verification(LoadedContract loaded, VerifyOptions options, List<RunListener> listeners) {
        this.contract = loaded.contract();
        this.spec = loaded.spec().root().source();
        this.judge = new Judge(contract, new DocumentValidator(loaded.spec()));
        this.options = options;
        this.listeners = List.copyOf(listeners);
        this.credentials = credentials(contract, options);
        this.mask = credentials.mask();
        this.tally = new Tally(contract, options, mask);
    }

    /** Runs against the service at the URL of the options. */
    public static RunResult run(LoadedContract loaded, VerifyOptions options, List<RunListener> listeners) {
        return run(loaded, options, listeners, new HttpTransport(options.url(), options.limits()));
    }

    /** Runs over another transport. */
    public static RunResult run(
            LoadedContract loaded, VerifyOptions options, List<RunListener> listeners, Transport transport) {
        Verification verification = new Verification(loaded, options, listeners);
        return verification.run(new WatchedTransport(transport, verification::sent));
    }

    /** What would be sent, and what not. */
    public static TestPlan plan(LoadedContract loaded, VerifyOptions options) {
        Verification verification = new Verification(loaded, options, List.of());
        return verification.plan(verification.random());
    }

    /** Headers by which the user of the options is known to the service, for requests that others plan. */
    public static Map<String, String> identity(Contract contract, VerifyOptions options) {
        return credentials(contract, options).headers(contract);
    }

    /** The secrets of the options, by the schemes of a contract. */
    static Credentials credentials(Contract contract, VerifyOptions options) {
        Map<Identity, Map<String, String>> identities = new EnumMap<>(Identity.class);
        identities.putAll(options.others());
        identities.put(Identity.FIRST, options.auth());
        return new Credentials(identities, options.headers()).assign(contract, options.bearer(), options.apiKeys());
    }

    /** All cases that are planned, and as many random ones as the budget allows after them. */
    static Stream<Scenario> scenarios(LoadedContract loaded, VerifyOptions options) {
        Verification verification = new Verification(loaded, options, List.of());
        FuzzPlan random = verification.random();
        Iterator<Scenario> more = random.scenarios(verification.fuzz().requests());
        Stream<Scenario> fuzz = StreamSupport.stream(Spliterators.spliteratorUnknownSize(more, 0), false);
        return Stream.concat(verification.plan(random).scenarios().stream(), fuzz);
    }

    private PlanOptions planOptions() {
        Map<String, JsonValue> fixtures = new LinkedHashMap<>();
        options.fixtures().forEach((name, value) -> fixtures.put(name, new JsonString(value)));
        return new PlanOptions(options.seed(), options.maxCasesPerOperation(), fixtures, credentials.schemes(contract));
    }

    /** What may be sent at random; of no operation where there is no budget. */
    private FuzzBudget fuzz() {
        return options.phases().contains(Phase.FUZZ) ? options.fuzz() : FuzzBudget.NONE;
    }

    /** Whether an operation is tested here. */
    private boolean isOwn(Operation operation) {
        List<Operation> tested = contract.operations().stream()
                .filter(options.selection()::includes)
                .toList();
        return options.shard().includes(tested, operation);
    }

    /** Whether it would be tested if it could: what other phases cannot do is no gap of those that were chosen. */
    private boolean isWanted(Skip skip) {
        return skip.phase() == null || options.phases().contains(skip.phase());
    }

    private Skip explained(Skip skip) {
        boolean elsewhere = options.selection().includes(skip.operation()) && !isOwn(skip.operation());
        return elsewhere ? new Skip(skip.operation(), null, "", Shard.ELSEWHERE) : skip;
    }

    /** The load to put on the service, null for none. */
    private @Nullable LoadOptions load() {
        return options.phases().contains(Phase.LOAD) ? options.load() : null;
    }

    private FuzzPlan random() {
        boolean none = fuzz().isNone();
        return FuzzPlan.of(
                contract,
                judge,
                planOptions(),
                operation -> !none && options.selection().includes(operation),
                this::isOwn);
    }

    private TestPlan plan(FuzzPlan random) {
        TestPlan plan = Planner.plan(contract, judge, planOptions(), this::isOwn, Sequences.ALL);
        List<Scenario> chosen = plan.scenarios().stream()
                .filter(scenario -> options.phases().contains(scenario.purpose().phase()))
                .toList();
        TestPlan load = load() == null ? new TestPlan(List.of(), List.of()) : LoadPlan.of(plan);
        Map<String, Operation> idle = new LinkedHashMap<>();
        plan.scenarios().forEach(scenario -> idle.put(scenario.operation().key(), scenario.operation()));
        List<Scenario> all =
                Stream.concat(chosen.stream(), load.scenarios().stream()).toList();
        all.forEach(scenario -> idle.remove(scenario.operation().key()));
        load.skips().forEach(skip -> idle.remove(skip.operation().key()));
        List<Skip> skips = Stream.of(
                        idle.values().stream()
                                .filter(each -> !random.reaches(each))
                                .map(each -> new Skip(each, null, "", "no case in the chosen phases")),
                        load.skips().stream(),
                        plan.skips().stream().filter(this::isWanted).map(this::explained))
                .flatMap(each -> each)
                .toList();
        return new TestPlan(all, skips);
    }

    private RunResult run(WatchedTransport transport) {
        FuzzBudget fuzz = fuzz();
        FuzzPlan random = random();
        TestPlan plan = plan(random);
        String title = contract.info().title() + " " + contract.info().version();
        tell(new RunEvent.Started(
                title,
                spec,
                options.url(),
                options.seed(),
                contract.operations().size(),
                plan.scenarios().size() + fuzz.requests()));
        for (Skip skip : plan.skips()) {
            tally.skip(skip);
        }
        ScenarioRunner runner = new ScenarioRunner(contract, judge, credentials, transport, options.url());
        CaseJudge cases = new CaseJudge(contract, judge, options, tally, finding -> tell(new RunEvent.Found(finding)));
        LoadOptions wanted = load();
        LoadPhase load = wanted == null
                ? null
                : new LoadPhase(wanted, SourceLocation.of(spec), transport.bare(), rival(wanted), cases, tally);
        String aborted = wanted == null
                ? null
                : LoadTarget.refusal(options.url(), wanted).orElse(null);
        int done = 0;
        for (Scenario scenario : aborted == null ? plan.scenarios() : List.<Scenario>of()) {
            Trace trace = runner.run(scenario);
            if (transport.unreachable() != null) {
                aborted = unreachable(transport);
                break;
            }
            tally.ended(scenario, cases.judge(trace, () -> runner.run(scenario)).ending());
            if (load != null) {
                load.ended(trace);
            }
            finished(scenario, ++done, plan.scenarios().size() + fuzz.requests(), transport);
        }
        if (aborted == null) {
            int planned = plan.scenarios().size();
            new FuzzRun(fuzz, random, runner, cases, tally).run((scenario, sent) -> {
                finished(scenario, planned + sent, planned + Math.max(sent, fuzz.requests()), transport);
                return transport.unreachable() == null;
            });
            aborted = transport.unreachable() == null ? null : unreachable(transport);
        }
        LoadResult borne = null;
        if (aborted == null && load != null) {
            borne = load.run(options.seed(), progress -> tell(new RunEvent.Loading(progress)));
            aborted = load.aborted();
        }
        RunResult result = tally.result(title, spec, transport.requests() + answered(borne), borne, aborted);
        tell(new RunEvent.Finished(result));
        return result;
    }

    private static int answered(@Nullable LoadResult load) {
        return load == null ? 0 : Math.toIntExact(load.total().answered());
    }

    private LoadPhase.@Nullable Rival rival(LoadOptions wanted) {
        LoadBaseline baseline = wanted.baseline();
        if (baseline == null) {
            return null;
        }
        Transport other = new HttpTransport(baseline.url(), options.limits());
        return new LoadPhase.Rival(
                baseline, other, new ScenarioRunner(contract, judge, credentials, other, baseline.url()));
    }

    private void finished(Scenario scenario, int done, int cases, WatchedTransport transport) {
        String operation = scenario.operation().key();
        tell(new RunEvent.CaseFinished(operation, done, cases, transport.requests(), tally.findings()));
    }

    private void sent(String scenario, WireRequest request, Outcome outcome) {
        List<RunListener> hearing =
                listeners.stream().filter(RunListener::hearsExchanges).toList();
        if (hearing.isEmpty()) {
            return;
        }
        Exchange exchange = outcome instanceof Outcome.Answered answered ? answered.exchange() : null;
        RunEvent event = new RunEvent.Exchanged(
                scenario,
                mask.hide(request),
                exchange == null ? null : mask.hide(exchange.response()),
                exchange == null ? Duration.ZERO : exchange.elapsed(),
                exchange == null ? mask.hide(HttpAnswer.of(outcome).reason()) : "");
        hearing.forEach(listener -> listener.on(event));
    }

    private String unreachable(WatchedTransport transport) {
        return transport.requests() == 0
                ? "nothing answers at " + options.url() + ": " + transport.unreachable()
                : "the service stopped answering after " + transport.requests() + " requests: "
                        + transport.unreachable();
    }

    private void tell(RunEvent event) {
        listeners.forEach(listener -> listener.on(event));
    }
}
