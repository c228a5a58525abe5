package dev.concordat.tests.execute;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.wire.Exchange;
import dev.concordat.tests.judge.Judge;
import dev.concordat.tests.plan.Expectation;
import dev.concordat.tests.plan.Scenario;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs scenarios one after the other: gets what a case needs from the service, then sends it. */
public final class ScenarioRunner {

    /** Answers that another body may avoid: the state stands in the way, not the form. */
    private static final Set<Integer> STATE = Set.of(404, 409, 422);

    private final Wiring wiring;
    private final CourseRunner courses;
    private final Map<String, Scope> shared = new HashMap<>();

    /** @param base the URL that the contract's paths are appended to */
    public ScenarioRunner(Contract contract, Judge judge, Credentials credentials, Transport transport, String base) {
        this.wiring = new Wiring(contract, judge, new Assembler(contract, credentials), transport);
        this.courses = new CourseRunner(wiring, base);
    }

    public Trace run(Scenario scenario) {
        wiring.transport().begins(scenario);
        String key = scenario.operation().key();
        Scope scope = scenario.shared() ? shared.computeIfAbsent(key, operation -> new Scope()) : new Scope();
        if (scenario.isSequence()) {
            Trace trace = courses.run(scenario, scope);
            if (scenario.shared() && trace.course().stream().anyMatch(ScenarioRunner::changes)) {
                shared.remove(key);
            }
            return trace;
        }
        Attempt attempt = new Attempt(wiring, scope);
        boolean stateMayHelp = scenario.purpose().expectation() == Expectation.ACCEPTED;
        Outcome outcome = attempt.send(scenario.step(), stateMayHelp ? STATE : Set.of());
        if (outcome instanceof Outcome.Answered answered) {
            attempt.need(answered.exchange());
        }
        if (outcome instanceof Outcome.Answered answered
                && answered.exchange().response().isSuccess()
                && scenario.shared()
                && !Set.of("GET", "HEAD", "OPTIONS")
                        .contains(scenario.operation().method())) {
            shared.remove(key);
        }
        return new Trace(scenario, attempt.hops(), List.of(), attempt.needs(), outcome, attempt.doubts());
    }

    private static boolean changes(Exchange exchange) {
        return exchange.response().isSuccess()
                && !Set.of("GET", "HEAD", "OPTIONS").contains(exchange.request().method());
    }
}
