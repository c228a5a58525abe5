package dev.concordat.tests;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.wire.Content;
import dev.concordat.core.wire.WireRequest;
import dev.concordat.tests.execute.Credentials;
import dev.concordat.tests.execute.HttpTransport;
import dev.concordat.tests.execute.Outcome;
import dev.concordat.tests.execute.ScenarioRunner;
import dev.concordat.tests.execute.Trace;
import dev.concordat.tests.execute.Transport;
import dev.concordat.tests.judge.DocumentValidator;
import dev.concordat.tests.judge.Judge;
import dev.concordat.tests.load.LoadCase;
import dev.concordat.tests.load.LoadOptions;
import dev.concordat.tests.plan.Phase;
import dev.concordat.tests.plan.Scenario;
import dev.concordat.tests.plan.TestPlan;
import dev.concordat.tests.script.LoadScript;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the load of {@code verify} a script for other load generators. */
public final class LoadScripts {

    private static final String RULE = "load-left-out";

    private LoadScripts() {}

    /**
     * From the document alone: cases that need what only a service hands out are left out.
     *
     * @param options its URL is the one that the script has unless it is told another one
     */
    public static Result<LoadScript> planned(LoadedContract loaded, VerifyOptions options, LoadOptions load) {
        return script(loaded, options, load, request -> new Outcome.NoAnswer(request, "nothing is sent"), false);
    }

    /** From the requests that the service at the URL of the options takes. */
    public static Result<LoadScript> taken(LoadedContract loaded, VerifyOptions options, LoadOptions load) {
        return script(loaded, options, load, new HttpTransport(options.url(), options.limits()), true);
    }

    private static Result<LoadScript> script(
            LoadedContract loaded, VerifyOptions options, LoadOptions load, Transport transport, boolean sent) {
        Contract contract = loaded.contract();
        Credentials credentials = Verification.credentials(contract, options);
        Judge judge = new Judge(contract, new DocumentValidator(loaded.spec()));
        ScenarioRunner runner = new ScenarioRunner(contract, judge, credentials, transport, options.url());
        TestPlan plan =
                Verification.plan(loaded, options.withPhases(Set.of(Phase.LOAD)).withLoad(load));
        List<LoadCase> cases = new ArrayList<>();
        Map<Operation, String> reasons = new LinkedHashMap<>();
        plan.skips().stream()
                .filter(skip -> skip.what().isEmpty() || skip.what().equals("load"))
                .forEach(skip -> reasons.putIfAbsent(skip.operation(), skip.reason()));
        for (Scenario scenario : plan.scenarios()) {
            Trace trace = runner.run(scenario);
            Optional<LoadCase> found = sent ? LoadPhase.taken(scenario, trace.outcome()) : unsent(trace);
            if (found.isEmpty()) {
                reasons.putIfAbsent(scenario.operation(), reason(trace, sent));
            } else if (isTooLarge(found.get().request())) {
                reasons.putIfAbsent(
                        scenario.operation(),
                        "its body is larger than the " + (LoadScript.LARGEST_BODY >> 10) + " KiB of a script");
            } else {
                cases.add(found.get());
            }
        }
        cases.forEach(each -> reasons.remove(each.operation()));
        List<Finding> findings = new ArrayList<>();
        reasons.forEach((operation, reason) -> findings.add(
                Finding.warning(RULE, operation.signature() + " is left out: " + reason, null, operation.location())));
        if (cases.isEmpty()) {
            findings.add(Finding.error(
                    RULE,
                    "no operation has a case that a load can be made of",
                    sent ? "see what 'concordat verify' says" : "give --url of a running service, or --fixture",
                    SourceLocation.of(loaded.spec().root().source())));
            return Result.failed(findings);
        }
        return Result.of(LoadScript.of(cases, credentials, options.url(), load), findings);
    }

    private static boolean isTooLarge(WireRequest request) {
        Content body = request.body();
        return body != null && body.size() > LoadScript.LARGEST_BODY;
    }

    /** A request that holds nothing made up. */
    private static Optional<LoadCase> unsent(Trace trace) {
        return trace.outcome() instanceof Outcome.NoAnswer none
                        && trace.doubts().isEmpty()
                ? Optional.of(
                        new LoadCase(trace.scenario().id(), trace.scenario().operation(), none.request()))
                : Optional.empty();
    }

    private static String reason(Trace trace, boolean sent) {
        return sent || trace.outcome() instanceof Outcome.NotSent
                ? LoadPhase.untaken(trace.outcome())
                : "it needs what only a running service hands out; give its --url, or --fixture";
    }
}
